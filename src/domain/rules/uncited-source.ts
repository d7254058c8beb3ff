import { isComponentNode, literalAttributes, walk } from '../mdx/nodes.ts';
import { nearest } from '../text/nearest.ts';
import { caseStudy } from './example.ts';
import { type FileFault, type Rule, startOf } from './rule.ts';

export const uncitedSource: Rule = {
  name: 'uncited-source',
  why: {
    zh: '页末的出处表按 sources 编号，不在表里就无处可指',
    en: 'the list of sources is made from sources; what is not in it cannot be pointed to',
  },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('一句话。<Cite id="editorial/notise"/>\n', 'sources: [{id: editorial/notice}]\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('一句话。<Cite id="editorial/notice"/>\n', 'sources: [{id: editorial/notice}]\n') },
  },
  checkLibrary(library) {
    return library.written.flatMap((entry) => {
      const faults: FileFault[] = [];
      if (!entry.body || entry.flawed.has('sources')) return faults;
      const listed = ((entry.data as { sources?: { id: string }[] }).sources ?? []).map(({ id }) => id);
      walk(entry.body, (node) => {
        if (!isComponentNode(node) || node.name !== 'Cite') return;
        const { id } = literalAttributes(node);
        if (id === undefined || listed.includes(id)) return;
        const known = library.get(`sources/${id}`) !== undefined;
        const close =
          nearest(id, listed) ??
          nearest(
            id,
            library.inCollection('sources').map((source) => source.id.slice('sources/'.length)),
          );
        faults.push({
          file: entry.file,
          ...startOf(node),
          what: { zh: `<Cite> 的“${id}”不在本条目的 sources 里`, en: `the “${id}” of <Cite> is not among this entry’s sources` },
          instead:
            known || !close
              ? { zh: `在 sources 里加一项：- id: ${id}`, en: `add to sources: - id: ${id}` }
              : { zh: `是不是 ${close}？`, en: `did you mean ${close}?` },
        });
      });
      return faults;
    });
  },
};
