import type { Edition } from '../domain/edition.ts';
import { createConverters } from '../domain/text/script.ts';
import { bodyLabels } from '../i18n/body-labels.ts';
import { guideLink } from './guide-links.ts';
import { ownHtml } from './own-html.ts';
import { drawingOf, type OwnTexts } from './own-pages.ts';

/** The HTML of a text of the site's own, written in Simplified script, as it stands on a page of an edition. */
export function editionHtml(
  html: string,
  edition: Edition,
  { pathTo, texts }: { pathTo: (address: string) => string; texts: Pick<OwnTexts, 'drawing'> },
): string {
  const converters = createConverters();
  return ownHtml(html, {
    convert: edition.converterFor('zh-Hans', converters),
    href: (target) => {
      const address = guideLink(target);
      return address.startsWith('/') ? pathTo(address) : address;
    },
    drawing: (src) => drawingOf(src, texts),
    tableLabel: bodyLabels(edition, converters).table,
  });
}
