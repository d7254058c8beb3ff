import { chineseDate } from '../../domain/date.ts';
import { type Cascade, documentDate } from '../../domain/network/cascade.ts';
import type { PolicyDocument } from '../../domain/network/policy-documents.ts';
import { type Line, type Run, spaced } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { sealsOf } from '../views/seals.ts';
import type { Words } from '../words.ts';

/** The bulletin of a document; the network of policies is made of the bulletins of its edition. */
export function bulletinOf(library: SiteLibrary, { id }: Pick<PolicyDocument, 'id'>): SiteEntry<'bulletins'> {
  return library.get(id) as SiteEntry<'bulletins'>;
}

/** What a document is called where there is little room. */
export function shortName({ data, title }: SiteEntry<'bulletins'>): string {
  return data.shortTitle ?? title;
}

/** Its title as a link, and its seals. */
function documentRuns(entry: SiteEntry<'bulletins'>, words: Words): Run[] {
  return [{ text: entry.title, href: entry.href }, ...sealsOf(entry, words).map(({ kind, text }) => ({ text, seal: kind }))];
}

/** Whose document it is and since when: `国家级 · 2018年1月1日施行`. */
export function levelAndDate(document: PolicyDocument, { strings, labels }: Words): string {
  const { cascade } = strings.work;
  const date = documentDate(document);
  const since = date ? `${chineseDate(date)}${document.effective ? cascade.effective : cascade.issued}` : cascade.noDate;
  return `${document.level ? labels.level[document.level] : cascade.noLevel} · ${since}`;
}

/** Every document of a cascade with what it rests on: the same as the drawing says. */
export function cascadeLines(cascade: Pick<Cascade, 'documents' | 'edges'>, library: SiteLibrary, words: Words, current?: string): Line[] {
  const { cascade: strings } = words.strings.work;
  return cascade.documents.map((document) => {
    const rests = cascade.edges
      .filter(({ from }) => from === document.id)
      .map(({ kind, to }) => `${strings.relation[kind]}《${shortName(bulletinOf(library, { id: to }))}》`);
    const here = document.id === current ? [strings.thisOne] : [];
    const remark = { text: [levelAndDate(document, words), ...here, ...rests].join(strings.listSeparator), note: true as const };
    return spaced(...documentRuns(bulletinOf(library, document), words), remark);
  });
}
