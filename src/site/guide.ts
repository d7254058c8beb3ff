import { guideChapters } from '../domain/guide.ts';
import { editions } from '../i18n/editions.ts';
import { bundledTexts } from './bundled-texts.ts';
import { type GuidePage, guidePagesOf } from './own-pages.ts';

/** The guide's first page, with the list of chapters, and the chapters in order. */
export const [guideStart, ...guidePages] = guidePagesOf(bundledTexts, import.meta.env.BASE_URL.replace(/\/?$/, '/')) as [
  GuidePage,
  ...GuidePage[],
];

/** `params` and `props` of every chapter in every edition. */
export function guidePaths() {
  return editions.flatMap((edition) =>
    guideChapters.map((chapter, index) => ({
      params: { edition: edition.prefix || undefined, chapter },
      props: { edition, page: guidePages[index] as GuidePage },
    })),
  );
}
