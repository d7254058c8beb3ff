import about from './about.md?raw';
import type { OwnTexts } from './own-pages.ts';

const chapters = import.meta.glob<string>('../../docs/guide/zh/*.md', { eager: true, query: '?raw', import: 'default' });
const drawings = import.meta.glob<string>('../../docs/guide/zh/pictures/*.svg', { eager: true, query: '?raw', import: 'default' });

/** The site's own texts, as Vite bundles them for the pages. */
export const bundledTexts: OwnTexts = {
  chapter: (name) => {
    const file = chapters[`../../docs/guide/zh/${name}.md`];
    if (file === undefined) throw new Error(`the guide has no file ${name}.md`);
    return file;
  },
  drawing: (name) => drawings[`../../docs/guide/zh/pictures/${name}.svg`] ?? null,
  about,
};
