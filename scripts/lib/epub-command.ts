import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { EntryId } from '../../src/domain/address.ts';
import { editions } from '../../src/i18n/editions.ts';
import { epubOf } from '../../src/site/files/epub-file.ts';
import { namedEntries } from '../../src/site/journal/named-entries.ts';
import { type ReadSite, readSite } from '../../src/site/read-site.ts';
import type { SiteEntry, SiteLibrary } from '../../src/site/site-library.ts';
import { wordsOf } from '../../src/site/words.ts';
import { paths, placeOfContent } from './paths.ts';
import { languageOption, oneOf, reportFindings } from './report.ts';

const tags = editions.map(({ tag }) => tag);
export const epubUsage = `npm run epub [-- ISSUE…] [--edition ${tags.join('|')}] [--out DIR] [--content DIR] [--lang zh|zh-hant|en]`;

/** `npm run epub`: writes the issues that are out as books, without making pages, and gives the exit code. */
export async function epubCommand(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      edition: { type: 'string' },
      out: { type: 'string', default: resolve(paths.root, 'downloads') },
      content: { type: 'string' },
      lang: { type: 'string', default: 'zh' },
    },
  });
  const started = performance.now();
  const lang = languageOption(values.lang);
  const only = values.edition === undefined ? undefined : oneOf('edition', values.edition, tags);
  const place = placeOfContent(values.content);
  const { site, findings, entries } = await readSite(paths.root, place);
  if (!site) return reportFindings(findings, { lang, format: 'terminal', place, entries, milliseconds: performance.now() - started });
  const libraries = site.libraries.filter(({ edition }) => only === undefined || edition.tag === only);
  const named = namedEntries(positionals, publishedIssues(site.libraries[0]));
  if ('unknown' in named) {
    const near = named.nearest === null ? '' : `；最接近的是 / the nearest is ${named.nearest}`;
    console.error(`没有已出刊的这一期 / no issue of this name is out: ${named.unknown}${near}`);
    return 2;
  }
  await mkdir(values.out, { recursive: true });
  for (const library of libraries) for (const id of named.ids) await writeBook(id, library, site, resolve(values.out));
  if (named.ids.length === 0) console.error('还没有已出刊的一期 / no issue is out yet');
  // From the start of the process: whoever types the command also waits for the program to load.
  console.error(`共用时 / in all ${seconds(0)} s`);
  return 0;
}

function publishedIssues(library: SiteLibrary | undefined): EntryId[] {
  return (library?.in('issues') ?? []).filter(({ data }) => data.state === 'published').map(({ id }) => id);
}

/** Writes one book, all of it or nothing, and prints its name, size and time. */
async function writeBook(id: EntryId, library: SiteLibrary, { address, materials }: ReadSite, out: string): Promise<void> {
  const started = performance.now();
  const shelf = { library, words: wordsOf(library.edition), site: address };
  const bytes = await epubOf(library.get(id) as SiteEntry<'issues'>, shelf, materials);
  const [, association, slug] = id.split('/');
  const file = join(out, `${association}-${slug}.${library.edition.tag}.epub`);
  await writeFile(`${file}.tmp`, bytes);
  await rename(`${file}.tmp`, file);
  console.log(`${relative(process.cwd(), file)}  ${Math.ceil(bytes.length / 1000)} KB  ${seconds(started)} s`);
}

/** Since a time that `performance.now()` gave. */
function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
