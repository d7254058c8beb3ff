import { createHash } from 'node:crypto';
import { fileOf, referenceOf } from '../../domain/address.ts';
import { type ArchivedFile, bagFiles } from '../../domain/journal/archive/bag.ts';
import { modifiedOf } from '../../domain/journal/epub/book.ts';
import { jatsArticle } from '../../domain/journal/formats/jats/article.ts';
import { citationFiles } from '../files/citation-files.ts';
import type { Shelf } from '../files/entry-file.ts';
import { zipFiles } from '../files/zip.ts';
import { contributedBytes, type Materials } from '../materials.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { archiveReadme } from './archive-readme.ts';
import { articleDocument, issueDocument } from './documents.ts';
import { articlesOf } from './issue-articles.ts';
import { bookContents } from './issue-epub.ts';
import { versionsOf } from './updates-of.ts';

/**
 * An issue as a bag in a ZIP archive: its texts as they were contributed and as the edition publishes them, with
 * pictures and records. The same issue makes the same bytes wherever it is made. Pictures are taken as published, since
 * a camera may have written into the original where it was taken.
 */
export async function issueArchive(issue: SiteEntry<'issues'>, shelf: Shelf, materials: Materials): Promise<Uint8Array> {
  const document = issueDocument(issue, shelf.library, shelf.words, shelf.site);
  const name = issue.id.slice(issue.id.lastIndexOf('/') + 1);
  const payload = [
    ...(await contributedFiles(issue, shelf.library, materials)),
    ...(await publishedFiles(issue, shelf, materials)),
    ...(await recordFiles(issue, shelf)),
  ];
  const bag = {
    payload,
    readme: archiveReadme(document),
    organisation: document.publisher,
    identifier: document.url,
    description: `${document.journal} ${document.title}`,
    date: modifiedOf(document),
  };
  return zipFiles(bagFiles(name, bag, sha256), document.date);
}

/** The files of the issue, its columns and its articles with their earlier versions, and of the sources that they cite. */
async function contributedFiles(issue: SiteEntry<'issues'>, library: SiteLibrary, materials: Materials): Promise<ArchivedFile[]> {
  const texts = [issue, ...kept(articlesOf(issue, library)).flatMap((article) => [article, ...kept(versionsOf(article, library))])];
  const beside = texts.flatMap(({ outgoing }) => outgoing.map(({ to }) => to)).filter((id) => /^(?:columns|sources)\//.test(id));
  const ids = [...new Set([...texts.map(({ id }) => id), ...beside])].filter((id) => library.get(id) !== undefined);
  const files = ids.flatMap((id) => fileOf(id) ?? []);
  return Promise.all(files.map(async (path) => ({ path: `contributed/${path}`, bytes: await contributedBytes(path, materials) })));
}

/** The pages, pictures and style of the issue's book, unpacked: they are whole without the site. */
async function publishedFiles(issue: SiteEntry<'issues'>, { library, words, site }: Shelf, materials: Materials): Promise<ArchivedFile[]> {
  const contents = await bookContents(issueDocument(issue, library, words, site), words, materials);
  return contents.flatMap(({ path, bytes }) =>
    path.startsWith('EPUB/') && !path.endsWith('.opf') ? [{ path: path.replace(/^EPUB/, 'published'), bytes }] : [],
  );
}

async function recordFiles(issue: SiteEntry<'issues'>, shelf: Shelf): Promise<ArchivedFile[]> {
  const citations = citationFiles(issue, shelf).map(async (file) => ({ path: `records/${file.name}`, bytes: await file.bytes() }));
  return [...(await Promise.all(citations)), ...jatsOf(issue, shelf)];
}

/** Without the PDF that stands beside a page where it was printed: the archive is the same whether it was or not. */
function jatsOf(issue: SiteEntry<'issues'>, { library, words, site }: Shelf): ArchivedFile[] {
  return kept(articlesOf(issue, library)).map((article) => ({
    path: `records/${referenceOf(article.id)}.jats.xml`,
    bytes: new TextEncoder().encode(jatsArticle(articleDocument(article, library, words, site), words.labels.role)),
  }));
}

/** Without those that were taken back: of them only the reason is left to read. */
function kept<E extends SiteEntry>(entries: readonly E[]): E[] {
  return entries.filter(({ data }) => !('withdrawn' in data && data.withdrawn));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
