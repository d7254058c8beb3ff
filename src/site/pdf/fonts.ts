import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The Song faces of Noto in both scripts (OFL), from npm. Each package has one file with the characters of the common
 * standard, in which punctuation of one text stands together and can be set close, and slices with all characters.
 */
const families = {
  sc: { name: '@fontsource/noto-serif-sc', core: 'chinese-simplified' },
  tc: { name: '@fontsource/noto-serif-tc', core: 'chinese-traditional' },
} as const;

const weights = [400, 700] as const;
const packageFile = createRequire(import.meta.url).resolve;
const folderOf = (name: string) => dirname(packageFile(`${name}/package.json`));

/** The path below which the print page asks for font files. */
const fontFolder = '/fonts/';

/**
 * The style sheet that declares the family `Song` for a language: the faces of its own script first, the others' for
 * characters that it lacks. Of faces that have a character the one declared last is taken.
 */
export async function fontSheetOf(language: string): Promise<string> {
  const order = language.endsWith('Hant') ? (['sc', 'tc'] as const) : (['tc', 'sc'] as const);
  const sheets = order.flatMap((key) => ['', `${families[key].core}-`].map((part) => ({ name: families[key].name, part })));
  const texts = await Promise.all(
    sheets.flatMap(({ name, part }) =>
      weights.map(async (weight) => {
        const css = await readFile(join(folderOf(name), `${part}${weight}.css`), 'utf8');
        return css
          .replaceAll(/font-family: '[^']*'/g, 'font-family: Song')
          .replaceAll('font-display: swap', 'font-display: block')
          .replaceAll('url(./files/', `url(${fontFolder}${name.slice(name.indexOf('/') + 1)}/`);
      }),
    ),
  );
  return texts.join('\n');
}

/** The bytes of a font file for which the print page asks, or null where there is none of that path. */
export async function fontFile(path: string): Promise<Buffer | null> {
  const [, family, file] = /^\/fonts\/([a-z-]+)\/([a-z0-9-]+\.woff2?)$/.exec(path) ?? [];
  const known = Object.values(families).find(({ name }) => name === `@fontsource/${family}`);
  return known && file ? readFile(join(folderOf(known.name), 'files', file)) : null;
}

/** The versions of the fonts. */
export function fontVersions(): string[] {
  return Object.values(families).map(({ name }) => {
    const { version } = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as { version: string };
    return `${name} ${version}`;
  });
}
