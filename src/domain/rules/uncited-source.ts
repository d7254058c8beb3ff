import type { Entry } from '../entry.ts';
import type { Position } from '../finding.ts';
import type { Library } from '../library.ts';
import { isComponentNode, literalAttributes, visitNodes } from '../mdx/nodes.ts';
import type { Statistic } from '../statistic.ts';
import { nearest } from '../text/nearest.ts';
import { caseStudy } from './example.ts';
import { type FileFault, type Rule, startOf } from './rule.ts';

export const uncitedSource: Rule = {
  name: 'uncited-source',
  title: { zh: '引用了没有登记的出处', en: 'A source that is not listed' },
  why: {
    zh: '页末的出处表按 sources 编号，不在表里就无处可指',
    en: 'the list of sources is made from sources; what is not in it cannot be pointed to',
  },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('一句话。<Cite id="editorial/notise"/>\n', 'sources: [{id: editorial/notice}]\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('一句话。<Cite id="editorial/notice"/>\n', 'sources: [{id: editorial/notice}]\n') },
  },
  checkLibrary: (library) => library.written.flatMap((entry) => faultsOf(entry, library)),
};

function faultsOf(entry: Entry, library: Library): FileFault[] {
  if (entry.flawed.has('sources')) return [];
  const data = entry.data as { sources?: { id: string }[]; statistics?: Statistic[]; steps?: { source?: string }[] };
  const { sources = [] } = data;
  const listed = sources.map(({ id }) => id);
  const faults: FileFault[] = [];
  const check = (id: string | undefined, at: () => Position) => {
    if (id === undefined || listed.includes(id)) return;
    faults.push(faultOf(entry.file, at(), id, suggestion(id, listed, library)));
  };
  for (const key of ['statistics', 'steps'] as const) {
    for (const [index, { source }] of (data[key] ?? []).entries()) {
      // What does not exist at all is a fault of another rule.
      if (source !== undefined && library.holds(`sources/${source}`)) check(source, () => entry.locate([key, index, 'source']));
    }
  }
  if (entry.body) {
    visitNodes(entry.body, (node) => {
      if (isComponentNode(node) && node.name === 'Cite') check(literalAttributes(node)['id'], () => startOf(node));
    });
  }
  return faults;
}

/** The source that was probably meant; null where the one that is written exists and only has to be listed. */
function suggestion(id: string, listed: readonly string[], library: Library): string | null {
  if (library.holds(`sources/${id}`)) return null;
  const all = [...library.ids].filter((other) => other.startsWith('sources/')).map((other) => other.slice('sources/'.length));
  return nearest(id, listed) ?? nearest(id, all);
}

function faultOf(file: string, at: Position, id: string, close: string | null): FileFault {
  return {
    file,
    ...at,
    what: { zh: `出处“${id}”不在本条目的 sources 里`, en: `the source “${id}” is not among this entry’s sources` },
    instead: close
      ? { zh: `是不是 ${close}？`, en: `did you mean ${close}?` }
      : { zh: `在 sources 里加一项：- id: ${id}`, en: `add to sources: - id: ${id}` },
  };
}
