import { heading, names, texts } from '../../domain/search/parts.ts';
import { networkView } from '../views/network.ts';
import { sourcedParts } from './list-parts.ts';
import type { OwnPage } from './page-document.ts';

/** What the network is and how it works. */
export const networkPage: OwnPage = {
  address: '/network/',
  kind: 'page',
  parts(library, words) {
    const { network } = library;
    const { pages } = words.strings;
    const { mechanism, roles, parts } = networkView(library, words);
    return [
      ...names(network.title, network.titleEn),
      ...texts(network.summary),
      heading(pages.mechanism, 'mechanism'),
      ...texts(mechanism, pages.roles, pages.heldBy, pages.duty, ...roles.flatMap(({ title, heldBy, duty }) => [title, heldBy, duty])),
      ...parts.flatMap(({ id, title, lines }) => [heading(title, id), ...sourcedParts(lines)]),
    ];
  },
};
