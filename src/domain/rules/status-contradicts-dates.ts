import { isBefore } from '../date.ts';
import type { Entry } from '../entry.ts';
import { bulletin } from './example.ts';
import type { Fault, FileFault, Rule } from './rule.ts';

export const statusContradictsDates: Rule = {
  name: 'status-contradicts-dates',
  title: { zh: '效力和日期对不上', en: 'Status and dates contradict each other' },
  why: { zh: '读者最先问的是“现在还算不算数”', en: 'whether it still holds is what a reader asks first' },
  example: {
    bad: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\nexpires: 2020-12-31\n') },
    good: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: expired\nexpires: 2020-12-31\n') },
  },
  checkLibrary: (library, { asOf }) => library.inCollection('bulletins').flatMap((entry) => faultsOf(entry, asOf)),
};

function faultsOf(entry: Entry<'bulletins'>, asOf: string): FileFault[] {
  const { adopted, issued, effective, expires, status, supersededBy = [] } = entry.data;
  const faults: FileFault[] = [];
  const add = (key: string, what: Fault['what'], instead: Fault['instead']) =>
    faults.push({ file: entry.file, ...entry.locate([key]), what, instead });
  const current = status === 'in-force';
  if (current && expires && isBefore(expires, asOf)) {
    add(
      'status',
      { zh: `写着现行有效，却已在 ${expires} 到期`, en: `said to be in force, but it expired on ${expires}` },
      { zh: '改成 status: expired，或核对 expires', en: 'write status: expired, or check expires' },
    );
  }
  if (current && effective && isBefore(asOf, effective)) {
    add(
      'status',
      { zh: `写着现行有效，却要到 ${effective} 才施行`, en: `said to be in force, but it takes effect on ${effective}` },
      { zh: '施行以前写 status: unknown，并在 statusNote 里说明', en: 'until then write status: unknown and say so in statusNote' },
    );
  }
  if (current && supersededBy.length > 0) {
    add(
      'status',
      { zh: '写着现行有效，却已被别的文件取代', en: 'said to be in force, but another document has superseded it' },
      { zh: '改成 amended（修订）或 repealed（废止），或删去 supersededBy', en: 'write amended or repealed, or delete supersededBy' },
    );
  }
  if (status === 'expired' && expires && isBefore(asOf, expires)) {
    add(
      'status',
      { zh: `写着已到期，到期日却是 ${expires}`, en: `said to be expired, but it runs until ${expires}` },
      { zh: '改成 status: in-force，或核对 expires', en: 'write status: in-force, or check expires' },
    );
  }
  for (const [earlier, later, first, second] of [
    ['adopted', 'issued', adopted, issued],
    ['adopted', 'effective', adopted, effective],
    ['effective', 'expires', effective, expires],
  ] as const) {
    if (first && second && isBefore(second, first)) {
      add(
        later,
        { zh: `${later}（${second}）早于 ${earlier}（${first}）`, en: `${later} (${second}) is before ${earlier} (${first})` },
        { zh: '核对这两个日期', en: 'check both dates' },
      );
    }
  }
  return faults;
}
