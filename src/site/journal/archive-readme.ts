import type { IssueDocument } from '../../domain/journal/document.ts';
import { editions } from '../../i18n/editions.ts';
import { wordsOf } from '../words.ts';

/** What stands in an archive, in Markdown, in the script of each edition: whoever unpacks it may read only one. */
export function archiveReadme({ journal, title, url, example }: IssueDocument): string {
  const parts = editions.map((edition) => {
    const words = wordsOf(edition).strings.journal.archive;
    return [
      `## ${words.title}`,
      words.intro,
      words.contents.map((line) => `- ${line}`).join('\n'),
      words.check,
      `${words.withdrawn}${words.editions}`,
      ...(example ? [words.example] : []),
    ].join('\n\n');
  });
  return `# ${journal} ${title}\n\n<${url}>\n\n${parts.join('\n\n')}\n`;
}
