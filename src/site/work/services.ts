import type { PageView } from '../blocks/block.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { crosswalkBlocks } from './crosswalk-blocks.ts';
import { hasPlatform, platformView } from './finance-platform.ts';
import { kindView } from './service-kind.ts';
import { kindsOf, type NamedKind, platformPath, servicesOf } from './service-kinds.ts';
import type { PartPage, WorkPart } from './work-part.ts';

/** Two schemes of services with their crosswalk; for each kind, whom to ask in each region; platforms of institutions. */
export const services: WorkPart = {
  id: 'services',
  describe: ({ strings }) => strings.work.services,
  pages: (library, words) => {
    const platforms: PartPage[] = library.in('services').some(hasPlatform)
      ? [{ path: `${platformPath}/`, view: () => platformView(library, words) }]
      : [];
    return [
      { path: '', view: () => startView(library, words) },
      ...kindsOf(library).map((kind) => ({ path: kind.path, view: () => kindView(kind, library, words) })),
      ...platforms,
    ];
  },
};

function countOf(kind: NamedKind, library: SiteLibrary, { strings }: Words): string {
  const count = servicesOf(kind, library).filter(({ example }) => !example).length;
  return count === 0 ? strings.work.noRecord : `${count} ${strings.work.services.onRecord}`;
}

function startView(library: SiteLibrary, words: Words): PageView {
  const { services: strings } = words.strings.work;
  const kinds = kindsOf(library);
  const platform = library.in('services').some(hasPlatform);
  return {
    title: strings.title,
    summary: strings.summary,
    lead: [],
    sections: [
      {
        id: 'needs',
        title: strings.needs,
        blocks: [
          {
            kind: 'list',
            items: kinds.map((kind) => [
              { text: kind.title, href: library.href(`/work/services/${kind.path}`) },
              { text: countOf(kind, library, words), note: true },
            ]),
          },
        ],
      },
      { id: 'crosswalk', title: strings.crosswalk, blocks: crosswalkBlocks(kinds, library, words) },
      ...(platform
        ? [
            {
              id: 'platform',
              title: strings.platform,
              blocks: [
                {
                  kind: 'text' as const,
                  line: [
                    { text: strings.platform, href: library.href(`/work/services/${platformPath}/`) },
                    { text: strings.platformSummary, note: true as const },
                  ],
                },
              ],
            },
          ]
        : []),
    ],
  };
}
