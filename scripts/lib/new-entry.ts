import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { interview } from '../../src/domain/draft/interview.ts';
import { createFiles } from './create-files.ts';
import { draftOptions, givenIn, settingOf, today, withConversation } from './draft-command.ts';
import { placeOfContent } from './paths.ts';
import { reportFindings } from './report.ts';

/** Writes a new entry as the flags and, on a terminal, the answers say. Gives the exit code. */
export async function newEntry(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: draftOptions });
  const place = placeOfContent(values.content);
  const request = {
    ...values,
    given: givenIn(values),
    proposed: new Map([
      ['published', today()],
      ['checked', today()],
    ]),
    partial: false,
  };
  const setting = await settingOf(place);
  const outcome = await withConversation((talk) => interview(setting, request, talk));
  if ('refused' in outcome) {
    console.error(outcome.refused.join('\n'));
    return 2;
  }
  if (outcome.findings.length > 0) {
    console.error('这样写通不过检查，所以没有写文件：');
    return reportFindings(outcome.findings, { lang: 'zh', format: 'terminal', place, entries: 1, milliseconds: 0 });
  }
  const taken = createFiles(place.content, [{ path: outcome.path, content: outcome.text }]);
  if (taken !== null) {
    console.error(`${taken} 已经有了，没有改动它`);
    return 2;
  }
  const path = relative(process.cwd(), join(place.content, outcome.path));
  console.log(`写好了 ${path}\n下一步：\n  1. 打开它，填写正文和备注里的项目\n  2. npm run check -- ${path}`);
  return 0;
}
