import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnTexts } from '../own-pages.ts';

/** The site's own texts, read from the project at `root`. */
export function readOwnTexts(root: string): OwnTexts {
  const guide = join(root, 'docs/guide/zh');
  const read = (path: string) => readFileSync(path, 'utf8');
  return {
    chapter: (name) => read(join(guide, `${name}.md`)),
    drawing: (name) => {
      const path = join(guide, 'pictures', `${name}.svg`);
      return existsSync(path) ? read(path) : null;
    },
    about: read(join(root, 'src/site/about.md')),
  };
}
