import type { Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { hasPlatform, platformAddress, platformBlocks } from './finance-platform.ts';
import { answerAnchor } from './service-kind.ts';
import { answererOf, kindsOf, type NamedKind } from './service-kinds.ts';

/** On a service and a system: where its kind is found elsewhere, and what its platform is. On a region: what it has of each kind. */
export function servicesSections(entry: SiteEntry, library: SiteLibrary, words: Words): Section[] {
  const { services } = words.strings.work;
  switch (entry.collection) {
    case 'services': {
      const same = sameKind(entry.data.systems, library, words);
      if (!hasPlatform(entry)) return same;
      const all = { text: services.platformPage, href: library.href(platformAddress) };
      return [
        { id: 'platform', title: services.platform, blocks: [...platformBlocks(entry, words), { kind: 'text', line: all }] },
        ...same,
      ];
    }
    case 'service-systems':
      return sameKind([entry.data.id], library, words);
    case 'regions':
      return [{ id: 'needs', title: services.here, blocks: [{ kind: 'list', items: needsIn(entry, library, words) }] }];
    default:
      return [];
  }
}

function sameKind(systems: readonly string[], library: SiteLibrary, { strings }: Words): Section[] {
  const { services } = strings.work;
  const kinds = kindsOf(library).filter((kind) => kind.systems.some(({ id }) => systems.includes(id)));
  const items = kinds.map((kind) => [linkOf(kind, library), { text: services.sameKindNote, note: true as const }]);
  return items.length === 0 ? [] : [{ id: 'same-kind', title: services.sameKind, blocks: [{ kind: 'list', items }] }];
}

function needsIn({ data: { id } }: SiteEntry<'regions'>, library: SiteLibrary, { strings }: Words) {
  const { services, noRecord } = strings.work;
  return kindsOf(library).map((kind) => {
    const { offers, local } = answererOf(kind, library)(id);
    const { text, href } = linkOf(kind, library);
    const found = offers.length === 0 ? noRecord : `${offers.length} ${services.onRecord}`;
    return [
      { text, href: `${href}#${answerAnchor(local ? id : 'elsewhere')}` },
      { text: found, note: true as const },
    ];
  });
}

const linkOf = (kind: NamedKind, library: SiteLibrary) => ({ text: kind.title, href: library.href(`/work/services/${kind.path}`) });
