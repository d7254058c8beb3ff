import type { ArticleDocument, IssueDocument } from '../document.ts';
import { isTakenBack } from '../updates.ts';
import { cssString } from './css-string.ts';
import { placedArticles } from './issue.ts';
import type { PrintWords } from './words.ts';

/** What stands in the head of a page: left, middle and right. */
interface Head {
  left: string;
  middle: string;
  right: string;
}

/** Characters that a running head has room for at its right; longer titles are cut. */
const longest = 26;

/** The page rules of an article: the journal and issue at the left of each head, the article's title at its right. */
export function articleHeads(article: ArticleDocument, id: string, words: PrintWords): string {
  return pageRule(id, articleHead(article, journalOf(article, words), words));
}

/** The page rules of an issue: a named page for each article, with its title, and one for what is before and after. */
export function issueHeads(issue: IssueDocument, words: PrintWords): string {
  const left = `${issue.journal}　${issue.year}${words.issueBefore}${issue.number}${words.issueAfter}`;
  const own = pageRule('', { left, middle: issue.example ? words.example : '', right: '' });
  return (
    own +
    placedArticles(issue)
      .map(({ id, article }) => pageRule(id, articleHead(article, left, words)))
      .join('')
  );
}

function articleHead(article: ArticleDocument, left: string, words: PrintWords): Head {
  const marks = [isTakenBack(article.notices) ? words.retracted : '', article.example ? words.example : ''];
  return { left, middle: marks.filter((mark) => mark !== '').join('　'), right: shortened(article.title) };
}

function journalOf({ record: { container, publisher } }: ArticleDocument, words: PrintWords): string {
  if (!container) return publisher ?? '';
  return `${container.title}　${container.year}${words.issueBefore}${container.issue}${words.issueAfter}`;
}

function shortened(title: string): string {
  const characters = [...title];
  return characters.length <= longest ? title : `${characters.slice(0, longest - 1).join('')}…`;
}

/** The margin boxes of a named page, or of every page where `name` is empty. */
function pageRule(name: string, { left, middle, right }: Head): string {
  const box = (place: string, text: string) => `@top-${place} { content: ${text === '' ? 'none' : cssString(text)}; }\n`;
  const selector = name === '' ? '' : `.${name} { page: ${name}; }\n`;
  return `${selector}@page ${name} {\n${box('left', left)}${box('center', middle)}${box('right', right)}}\n`;
}
