import type { Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { pairBlocks } from './link-blocks.ts';
import { linkSites } from './link-sites.ts';

/** On the page of an association whose website is on record: what is known of the links between it and the others. */
export function linkSections(entry: SiteEntry, library: SiteLibrary, words: Words): Section[] {
  if (entry.collection !== 'associations') return [];
  const { associations, ledger } = linkSites(library, entry.example);
  if (!associations.includes(entry)) return [];
  const { section, sectionNote, title } = words.strings.work.links;
  const pairs = associations.filter((other) => other !== entry).map((other) => [entry, other] as const);
  const rest = { text: title, href: library.href('/work/links/') };
  return [
    {
      id: 'website-links',
      title: section,
      blocks: [...pairBlocks(pairs, ledger, words), { kind: 'text', line: [sectionNote, rest], tone: 'hint' }],
    },
  ];
}
