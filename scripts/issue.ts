import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Entry } from '../src/domain/entry.ts';
import { withLines } from '../src/domain/journal/frozen.ts';
import { printIssue, printIssues } from '../src/domain/journal/issue-report.ts';
import { type IssueState, issueState } from '../src/domain/journal/issue-state.ts';
import { assembleLibrary, type Library } from '../src/domain/library.ts';
import { sayIn } from '../src/domain/report/report.ts';
import { checkLibrary } from '../src/domain/rules/index.ts';
import { nearest } from '../src/domain/text/nearest.ts';
import { asOfDate, frozenPath, readContent } from '../src/site/read-content.ts';
import { replaceFile } from './lib/create-files.ts';
import { paths, placeOfContent } from './lib/paths.ts';
import { languageOption, reportFindings } from './lib/report.ts';
import { run } from './lib/run.ts';

/** Prints where an issue stands, or all of them; with `--freeze`, records the texts of a published one as they are. */
await run('npm run issue -- [ID] [--freeze] [--lang zh|zh-hant|en] [--json] [--content DIR]', async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      freeze: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'zh' },
      content: { type: 'string' },
    },
  });
  const lang = languageOption(values.lang);
  const say = sayIn(lang);
  const place = placeOfContent(values.content);
  const started = performance.now();
  const source = await readContent(place);
  const library = assembleLibrary(source);
  const asOf = asOfDate(paths.root, source);
  const findings = checkLibrary(library, { asOf });
  const stateOf = (issue: Entry<'issues'>) => issueState(issue, library, asOf, findings);
  const [wanted, ...others] = positionals;
  if (others.length > 0 || (values.freeze && wanted === undefined)) {
    console.error(say({ zh: '只写一期的编号，如 editorial/2026-1', en: 'give the id of one issue, such as editorial/2026-1' }));
    return 2;
  }
  if (wanted === undefined) {
    const all = library.inCollection('issues').map(stateOf);
    process.stdout.write(values.json ? printJson(all) : printIssues(all, say));
    return all.some((issue) => issue.findings.length > 0) ? 1 : 0;
  }
  const issue = issueNamed(wanted, library);
  if (typeof issue === 'string') {
    console.error(
      say({
        zh: `没有这一期：${wanted}。${issue && `是不是 ${issue}？`}`,
        en: `no such issue: ${wanted}. ${issue && `Did you mean ${issue}?`}`,
      }),
    );
    return 2;
  }
  const state = stateOf(issue);
  const report = { lang, format: 'terminal', place, entries: library.entries.length, milliseconds: performance.now() - started } as const;
  if (!values.freeze) {
    process.stdout.write(values.json ? printJson(state) : printIssue(state, say));
    return values.json ? Number(state.findings.length > 0) : reportFindings(state.findings, report);
  }
  const inTheWay = state.findings.filter(({ rule }) => rule !== 'changed-after-publication');
  if (inTheWay.length > 0) return reportFindings(inTheWay, report);
  if (state.state !== 'published') {
    console.error(say({ zh: `还没有出刊。${say(state.next)}`, en: `it is not out yet. ${say(state.next)}` }));
    return 1;
  }
  const path = frozenPath(place);
  replaceFile(dirname(path), { path: basename(path), content: withLines(library.frozen, state.unfrozen) });
  console.log(
    say({ zh: `封存了 ${state.unfrozen.length} 条，记在 frozen.lock`, en: `${state.unfrozen.length} lines were added to frozen.lock` }),
  );
  return 0;
});

/** The issue that is meant, with or without its collection's name; else the nearest id, or nothing. */
function issueNamed(written: string, library: Library): Entry<'issues'> | string {
  const id = written.startsWith('issues/') ? written : `issues/${written}`;
  const entry = library.get(id);
  if (entry?.collection === 'issues') return entry;
  const references = library.inCollection('issues').map((one) => one.id.slice('issues/'.length));
  return nearest(id.slice('issues/'.length), references) ?? '';
}

/** Agreements by their ids: the rest of an entry is in its file. */
function printJson(states: IssueState | readonly IssueState[]): string {
  const plain = (key: string, value: unknown) => (key === 'agreement' && value !== null ? (value as Entry).id : value);
  return `${JSON.stringify(states, plain, 2)}\n`;
}
