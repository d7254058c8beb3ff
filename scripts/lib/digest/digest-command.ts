import { mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { printDigestHtml } from '../../../src/domain/journal/digest/digest-html.ts';
import { printDigestText } from '../../../src/domain/journal/digest/digest-text.ts';
import type { Digest } from '../../../src/domain/journal/digest/printed-digest.ts';
import { printMessage } from '../../../src/domain/mail/message.ts';
import { digestOf } from '../../../src/site/journal/digest.ts';
import { readSite } from '../../../src/site/read-site.ts';
import { wordsOf } from '../../../src/site/words.ts';
import { paths, placeOfContent } from '../paths.ts';
import { reportFindings } from '../report.ts';
import { type DigestOptions, periodOf, readOptions, scopesOf } from './digest-options.ts';

export { digestUsage } from './digest-options.ts';

/** The files of a digest in the folder that is asked for. */
const names = { html: 'digest.html', text: 'digest.txt', mail: 'digest.eml' } as const;

/**
 * `npm run digest`: writes what is new as HTML, as text and as a mail, and gives the exit code. Where there is nothing
 * new it says so and leaves no file, not even of an earlier run, so that nothing is mailed twice. Nothing is ever sent.
 */
export async function digestCommand(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const options = readOptions(args);
  const place = placeOfContent(options.content);
  const { findings, entries, site } = await readSite(paths.root, place);
  if (!site) {
    const milliseconds = performance.now() - started;
    return reportFindings(findings, { lang: options.lang, format: 'terminal', place, entries, milliseconds });
  }
  const library = site.libraries.find(({ edition }) => edition.tag.toLowerCase() === options.edition);
  if (!library) throw new Error(`no edition ${options.edition}`);
  const shelf = { library, words: wordsOf(library.edition), site: site.address };
  const digest = digestOf(scopesOf(options, library), periodOf(options, library.network.asOf), shelf);
  await removeFiles(options.out);
  if (digest.groups.length === 0) {
    console.error(`${digest.period.since} 至 ${digest.period.until} 没有新内容，没有写文件 / nothing new, no file written`);
    return 0;
  }
  await writeFiles(digest, options);
  return 0;
}

async function removeFiles(out: string): Promise<void> {
  for (const name of Object.values(names)) await rm(resolve(out, name), { force: true });
}

async function writeFiles(digest: Digest, { out, from, to, unsubscribe }: DigestOptions): Promise<void> {
  const [text, html] = [printDigestText(digest), printDigestHtml(digest)];
  const { title, language, period } = digest;
  const mail = printMessage({ from, to, subject: title, date: period.until, language, text, html, unsubscribe });
  await mkdir(out, { recursive: true });
  const files = { [names.html]: html, [names.text]: text, [names.mail]: mail };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(resolve(out, name), content);
    console.log(resolve(out, name));
  }
}
