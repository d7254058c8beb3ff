import type { ArticleDocument, IssueDocument } from '../document.ts';
import { type BodyTree, bodyTree, type LinkMap } from '../media/body-tree.ts';
import { idsOf, pictureSourcesOf } from '../media/outline.ts';
import { wholeAddress } from './addresses.ts';

/** A page of the site that stands in the book, and what a link may lead to in it. */
export interface BookPlace {
  file: string;
  ids: ReadonlySet<string>;
}

/** An article with its place in the book. */
export interface BookArticle extends BookPlace {
  document: ArticleDocument;
  tree: BodyTree;
}

/** The pages of the site that stand in the book, by their addresses. */
export type BookPlaces = ReadonlyMap<string, BookPlace>;

export const contentsFile = 'contents.xhtml';

/** Where a book keeps its pictures, beside its pages. */
const pictureFolder = 'pictures';

/** The articles of an issue in reading order, each with its file. An article that the issue names twice stands once. */
export function bookArticles({ sections }: IssueDocument): BookArticle[] {
  const documents = new Map(sections.flatMap(({ articles }) => articles.map((article) => [article.id, article])));
  return [...documents.values()].map((document, index) => {
    const tree = bodyTree(document.html);
    const file = `article-${String(index + 1).padStart(2, '0')}.xhtml`;
    return { document, file, tree, ids: new Set([...idsOf(tree), ...ownIdsOf(document)]) };
  });
}

/** The ids that the page of an article has besides those of its text, the same as on the site. */
function ownIdsOf({ sources, doubts }: ArticleDocument): string[] {
  return [
    ...sources.map(({ number }) => `source-${number}`),
    ...(sources.length > 0 ? ['sources'] : []),
    ...(doubts.length > 0 ? ['doubts'] : []),
    'cite',
  ];
}

export function bookPlaces(issue: IssueDocument, articles: readonly BookArticle[]): BookPlaces {
  const contents: BookPlace = { file: contentsFile, ids: new Set() };
  return new Map<string, BookPlace>([[issue.url, contents], ...articles.map((article) => [article.document.url, article] as const)]);
}

/** What the links and pictures of an article become: files of the book where it has them, else whole addresses. */
export function linkMapOf(from: BookArticle, places: BookPlaces, holdsPicture: (src: string) => boolean): LinkMap {
  return {
    link: (href) => targetOf(href, from, places),
    picture: (src) => (holdsPicture(src) ? pictureFile(src) : null),
  };
}

/** The file of a published picture in the book. */
export function pictureFile(src: string): string {
  return `${pictureFolder}/${src.slice(src.lastIndexOf('/') + 1)}`;
}

function targetOf(href: string, from: BookArticle, places: BookPlaces): string | null {
  const address = wholeAddress(href, from.document.url);
  if (address === null) return null;
  const url = new URL(address);
  const fragment = fragmentOf(url);
  url.hash = '';
  const place = places.get(url.href);
  if (!place) return address;
  if (fragment === '') return place.file;
  if (!place.ids.has(fragment)) return address;
  return `${place === from ? '' : place.file}#${fragment}`;
}

/** The id that a link names; as it stands where its percent signs are broken. */
function fragmentOf({ hash }: URL): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/** The pictures that texts show, by their paths on the site, each once. */
export function picturesOf(articles: readonly BookArticle[]): string[] {
  return [...new Set(articles.flatMap(({ tree }) => pictureSourcesOf(tree)))];
}
