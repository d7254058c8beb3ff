import { type GuideChapter, guideAddress, guideChapters } from '../domain/guide.ts';
import { guideHtml } from './guide-html.ts';

/** A chapter of the guide, or its first page. */
export interface GuidePage {
  address: string;
  title: string;
  /** The headings below the title, of the second level only. */
  headings: { slug: string; text: string }[];
  /** Its text as HTML in Simplified script without the title, with the links and drawings of the repository. */
  html: string;
}

/** The texts that the site has of itself, as Markdown and SVG, however they are read. */
export interface OwnTexts {
  /** A file of the guide, by its name without `.md`. Throws where there is none. */
  chapter(name: GuideChapter | 'README'): string;
  /** The source of a drawing of the guide, by its name without `.svg`; null where there is none. */
  drawing(name: string): string | null;
  about: string;
}

/** Every page of the guide, the first page first, then the chapters in their order. `base` is where the site stands. */
export function guidePagesOf({ chapter }: OwnTexts, base: string): GuidePage[] {
  return [
    guidePage(chapter('README'), '/guide/', base),
    ...guideChapters.map((name) => guidePage(chapter(name), guideAddress(name), base)),
  ];
}

function guidePage(markdown: string, address: string, base: string): GuidePage {
  const { html, headings } = guideHtml(markdown, base);
  return {
    address,
    title: headings.find(({ depth }) => depth === 1)?.text ?? address,
    headings: headings.filter(({ depth }) => depth === 2),
    html: html.replace(/^\s*<h1.*?<\/h1>/s, ''),
  };
}

/** The drawing that a chapter shows as `./pictures/NAME.svg`, or null for every other picture. */
export function drawingOf(src: string, { drawing }: Pick<OwnTexts, 'drawing'>): string | null {
  const name = /^\.\/pictures\/([a-z0-9-]+)\.svg$/.exec(src)?.[1];
  return name === undefined ? null : drawing(name);
}
