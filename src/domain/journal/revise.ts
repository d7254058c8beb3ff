import { type Document, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { addressOf, picturePath } from '../address.ts';
import type { PartialDate } from '../date.ts';
import type { Entry } from '../entry.ts';
import { entryIdOfTarget } from '../links/body-links.ts';
import { isComponentNode, literalAttributes, walk } from '../mdx/nodes.ts';
import type { UpdateType } from './updates.ts';

/** What happens to an article, as its `updates` will tell. */
export interface NewUpdate {
  date: PartialDate;
  type: UpdateType;
  note: string;
  notice?: string | undefined;
}

/** The files that an update makes of one: the article with the update in it, and its text as it was. */
export interface Revision {
  /** The whole text of the article's file. */
  current: string;
  /** Where the text as it was is kept, its whole text, and the pictures in it; null where the update leaves the text alone. */
  earlier: { path: string; text: string; pictures: readonly { from: string; to: string }[] } | null;
}

/** Updates that say something of a text and leave it as it is. */
const leaveText: ReadonlySet<UpdateType> = new Set(['retraction', 'withdrawal', 'removal', 'expression_of_concern', 'partial_retraction']);

/**
 * Enters an update into an article's file and makes of its present text an earlier version. Only the keys that tell of
 * versions are touched: remarks, order and everything else of the file's data stay. `text` is the whole file.
 */
export function revise(article: Entry<'articles'>, text: string, update: NewUpdate): Revision {
  const keepsText = leaveText.has(update.type);
  const version = article.data.version ?? 1;
  const item = {
    date: update.date,
    type: update.type,
    note: update.note,
    ...(update.notice === undefined ? {} : { notice: update.notice }),
  };
  const current = withData(text, (data) => {
    if (!keepsText) data.set('version', String(version + 1));
    addTo(data, 'updates', keepsText ? item : { ...item, version: version + 1 });
  });
  if (keepsText) return { current, earlier: null };
  const reference = article.id.slice('articles/'.length);
  const slug = `${reference.split('/').at(-1)}-v${version}`;
  const path = `article-versions/${article.association}/${slug}.mdx`;
  const moved = movedTargets(article, `article-versions/${article.association}/${slug}-`);
  const kept = withData(text, (data) => {
    // Old addresses and the DOI lead to the article as it is now.
    for (const key of ['aliases', 'doi']) data.delete(key);
    data.set('version', String(version));
    data.set('versionOf', reference);
    data.set('replaced', update.date);
  });
  return { current, earlier: { path, text: withTargets(kept, moved.targets), pictures: moved.pictures } };
}

/** The text of a file whose data is changed by `change`. */
function withData(text: string, change: (data: Document<YAMLMap>) => void): string {
  const [, head = '', yaml = '', rest = ''] = /^(\ufeff?---\r?\n)([\s\S]*?\r?\n)(---(?:\r?\n[\s\S]*)?)$/.exec(text) ?? [];
  const data = parseDocument<YAMLMap>(yaml, { schema: 'failsafe' }) as unknown as Document<YAMLMap>;
  change(data);
  // Lists stand as deep as the author has them.
  const indentSeq = !/^[A-Za-z]+:[ \t]*(?:#.*)?\r?\n- /m.test(yaml);
  const written = data.toString({ lineWidth: 0, flowCollectionPadding: /[[{] \S/.test(yaml), indentSeq });
  return head + (yaml.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written) + rest;
}

function addTo(data: Document<YAMLMap>, key: string, item: Record<string, unknown>): void {
  const list = data.get(key);
  const node = data.createNode(Object.fromEntries(Object.entries(item).map(([name, value]) => [name, String(value)])));
  if (isSeq(list)) list.add(node);
  else data.set(key, data.createNode([node]));
}

/** What relative links and pictures of an article become in another folder. `prefix` begins the names of its pictures there. */
function movedTargets({ body, file }: Entry<'articles'>, prefix: string) {
  const targets = new Map<string, string>();
  const pictures = new Map<string, { from: string; to: string }>();
  if (body) {
    walk(body, (node) => {
      const url = isComponentNode(node) ? literalAttributes(node)['src'] : 'url' in node ? node.url : undefined;
      if (url === undefined || !/^\.{1,2}\//.test(url)) return;
      const from = picturePath(file, url);
      const id = from === null ? entryIdOfTarget(url, file) : null;
      if (from !== null) {
        const to = prefix + from.slice(from.lastIndexOf('/') + 1);
        pictures.set(from, { from, to });
        targets.set(url, `./${to.slice(to.lastIndexOf('/') + 1)}`);
      } else if (id !== null) targets.set(url, addressOf(id) + (/#.*$/.exec(url)?.[0] ?? ''));
    });
  }
  return { targets, pictures: [...pictures.values()] };
}

/** Replaces targets where they stand as such: in brackets, in quotes, or behind the name of a definition. */
function withTargets(text: string, targets: ReadonlyMap<string, string>): string {
  return [...targets].reduce((written, [from, to]) => {
    const literal = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return written.replace(new RegExp(`(?<=[(<"']|\\]:[ \\t]*)${literal}(?=[)>"'\\s])`, 'g'), to);
  }, text);
}
