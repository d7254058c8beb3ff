import { layOutCrosswalk } from '../../domain/network/crosswalk-layout.ts';
import { serviceSchemes } from '../../domain/schemas/network.ts';
import type { Block, Line } from '../blocks/block.ts';
import type { Drawing, Shape } from '../blocks/drawing.ts';
import type { SiteLibrary } from '../site-library.ts';
import { linkTo } from '../views/facts.ts';
import type { Words } from '../words.ts';
import type { NamedKind } from './service-kinds.ts';
import { listed } from './services-table.ts';

/** The crosswalk as a drawing and as an equal table. */
export function crosswalkBlocks(kinds: readonly NamedKind[], library: SiteLibrary, words: Words): Block[] {
  const { services } = words.strings.work;
  return [
    { kind: 'drawing', drawing: crosswalkDrawing(kinds, library, words) },
    {
      kind: 'table',
      label: services.crosswalk,
      head: [...serviceSchemes.map((scheme) => services.schemes[scheme]), services.relation],
      rows: kinds.map((kind) => crosswalkRow(kind, library, words)),
    },
  ];
}

function crosswalkRow({ systems, shared }: NamedKind, library: SiteLibrary, { strings }: Words): Line[] {
  const { services } = strings.work;
  return [
    ...serviceSchemes.map((scheme): Line => {
      const own = systems.filter((system) => system.scheme === scheme);
      return own.length === 0 ? '—' : listed(own.map(({ id }) => linkTo(library, `service-systems/${id}`)));
    }),
    shared ? services.matched : services.onlyIn + systems.map(({ scheme }) => services.schemes[scheme])[0],
  ];
}

function crosswalkDrawing(kinds: readonly NamedKind[], library: SiteLibrary, words: Words): Drawing {
  const { services } = words.strings.work;
  const { width, height, box, heads, systems, lines } = layOutCrosswalk(kinds, ({ title }) => title);
  const shapes: Shape[] = [
    ...heads.map(
      ({ scheme, x, y }): Shape => ({ kind: 'text', x, y, anchor: 'middle', text: services.schemes[scheme], class: 'drawing-head' }),
    ),
    ...lines.map((line): Shape => ({ kind: 'line', ...line, class: 'drawing-line' })),
    ...systems.map(
      ({ system, x, y }): Shape => ({
        kind: 'link',
        href: library.href(`/service-systems/${system.id}/`),
        label: `${services.schemes[system.scheme]}：${system.title}`,
        shapes: [
          { kind: 'rect', x, y, ...box, class: 'drawing-box' },
          { kind: 'text', x: x + box.width / 2, y: y + box.height / 2 + 5, anchor: 'middle', text: system.title, class: 'drawing-text' },
        ],
      }),
    ),
  ];
  return { title: services.drawing, width, height, shapes, note: services.crosswalkNote, class: 'crosswalk' };
}
