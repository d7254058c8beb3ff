import { type GuideChapter, guideAddress, guideChapters } from '../domain/guide.ts';
import { editions } from '../i18n/editions.ts';
import { guideHtml } from './guide-html.ts';

/** A chapter of the guide, or its first page. */
export interface GuidePage {
  address: string;
  title: string;
  /** The headings below the title, of the second level only. */
  headings: { slug: string; text: string }[];
  /** Its text as HTML in Simplified script, with the links and drawings of the repository. */
  html: string;
}

const files = import.meta.glob<string>('../../docs/guide/zh/*.md', { eager: true, query: '?raw', import: 'default' });

/** The guide's first page, with the list of chapters. */
export const guideStart = pageOf('README', '/guide/');

/** The guide's chapters in order. */
export const guidePages = guideChapters.map((chapter) => pageOf(chapter, guideAddress(chapter)));

/** `params` and `props` of every chapter in every edition. */
export function guidePaths() {
  return editions.flatMap((edition) =>
    guideChapters.map((chapter, index) => ({
      params: { edition: edition.prefix || undefined, chapter },
      props: { edition, page: guidePages[index] as GuidePage },
    })),
  );
}

function pageOf(name: GuideChapter | 'README', address: string): GuidePage {
  const file = files[`../../docs/guide/zh/${name}.md`];
  if (file === undefined) throw new Error(`the guide has no file ${name}.md`);
  const { html, headings } = guideHtml(file, import.meta.env.BASE_URL.replace(/\/?$/, '/'));
  return {
    address,
    title: headings.find(({ depth }) => depth === 1)?.text ?? name,
    headings: headings.filter(({ depth }) => depth === 2),
    html,
  };
}
