import { partsOfHtml } from '../../domain/search/html-parts.ts';
import { names, texts } from '../../domain/search/parts.ts';
import { createConverters } from '../../domain/text/script.ts';
import { editionHtml } from '../edition-html.ts';
import { guideHtml } from '../guide-html.ts';
import { type GuidePage, guidePagesOf, type OwnTexts } from '../own-pages.ts';
import type { SiteLibrary } from '../site-library.ts';
import { guideNeighbours } from '../views/guide-neighbours.ts';
import type { OwnPage } from './page-document.ts';

/** The pages whose text the project has as Markdown: the guide and the page about the site. */
export function ownTextPages(own: OwnTexts): OwnPage[] {
  // Where the site stands makes no difference to what its pages say.
  const guide = guidePagesOf(own, '/');
  return [...guide.map((page) => guideDocument(page, guide, own)), aboutPage(own)];
}

function guideDocument(page: GuidePage, guide: readonly GuidePage[], own: OwnTexts): OwnPage {
  return {
    address: page.address,
    kind: 'guide',
    parts(library, { strings }) {
      const convert = library.edition.converterFor('zh-Hans', createConverters());
      const neighbours = guideNeighbours(page, guide, strings.guide);
      return [
        ...names(convert(page.title)),
        ...texts(strings.pages.guide, ...neighbours.flatMap(({ label, to }) => [label, convert(to.title)])),
        ...partsIn(library, page.html, own),
      ];
    },
  };
}

function aboutPage(own: OwnTexts): OwnPage {
  const { html } = guideHtml(own.about, '/');
  return {
    address: '/about/',
    kind: 'page',
    parts: (library, { strings }) => [...names(strings.pages.about), ...partsIn(library, html, own)],
  };
}

function partsIn({ edition, href }: SiteLibrary, html: string, own: OwnTexts) {
  return partsOfHtml(editionHtml(html, edition, { pathTo: href, texts: own }));
}
