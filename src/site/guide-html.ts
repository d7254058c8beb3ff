import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { walk } from '../domain/mdx/nodes.ts';
import { plainText } from '../domain/mdx/plain.ts';

export interface GuideHeading {
  depth: number;
  slug: string;
  text: string;
}

/** Screenshots of the site for the guide: files of `public/guide/` and their sizes in pixels. */
export const screenshots: ReadonlyMap<string, { width: number; height: number }> = new Map([
  ['case-page.webp', { width: 600, height: 1290 }],
]);

/** What stands before a screenshot's name where the repository shows a chapter. */
const inRepository = '../../../public/guide/';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
  .freeze();

/**
 * A chapter's own, trusted Markdown as HTML, with an id for every heading as code hosts give them or as `{#id}` behind
 * it says, and its headings. Remarks and HTML are left out. `base` is the path below which the site stands.
 */
export function guideHtml(markdown: string, base: string): { html: string; headings: GuideHeading[] } {
  const tree = processor.parse(markdown) as Root;
  const slugger = new GithubSlugger();
  const headings: GuideHeading[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading') headings.push(identify(node, slugger));
    if (node.type === 'image' && node.url.startsWith(inRepository)) place(node, base);
  });
  return { html: processor.stringify(processor.runSync(tree) as never), headings };
}

function identify(node: Heading, slugger: GithubSlugger): GuideHeading {
  const own = ownId(node);
  const text = plainText(node, new Map());
  const slug = own ?? slugger.slug(text);
  node.data = { ...node.data, hProperties: { id: slug } } as Heading['data'];
  return { depth: node.depth, slug, text };
}

/** The id that stands as `{#id}` at the end of a heading, which it is taken from. */
function ownId(node: Heading): string | undefined {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const id = / \{#([a-z-]+)\}$/.exec(last.value)?.[1];
  if (id !== undefined) last.value = last.value.slice(0, -` {#${id}}`.length);
  return id;
}

function place(node: Extract<Nodes, { type: 'image' }>, base: string): void {
  const name = node.url.slice(inRepository.length);
  const size = screenshots.get(name);
  if (!size) throw new Error(`the guide shows ${name}, of which no size is known`);
  node.url = `${base}guide/${name}`;
  node.data = { ...node.data, hProperties: { ...size, loading: 'lazy', decoding: 'async' } } as typeof node.data;
}
