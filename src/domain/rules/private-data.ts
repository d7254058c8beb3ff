import { networkFile } from '../address.ts';
import type { Locate } from '../entry.ts';
import type { Library } from '../library.ts';
import { type PrivateDatum, privateDataIn } from '../text/private-data.ts';
import { article, journalFiles } from './journal-example.ts';
import type { FileFault, Rule, RuleLanguage } from './rule.ts';

const signed = (affiliation: string) => ({
  ...journalFiles,
  'articles/sample/notes.mdx': article('', '正文。\n', `[{name: 李四, role: author, affiliation: ${affiliation}}]`),
});

export const privateData: Rule = {
  name: 'private-data',
  title: { zh: '署名里有私人信息', en: 'Private data in a credit' },
  why: { zh: '本站不登任何人的电话、邮箱和证件号码', en: 'nobody’s telephone, mail or identity number is published' },
  example: { bad: signed('某协会，13800000000'), good: signed('某协会') },
  checkLibrary: (library) => recordsOf(library).flatMap(({ file, data, locate, keys }) => faultsIn({ file, data, locate }, keys)),
};

const names: Record<PrivateDatum, Record<RuleLanguage, string>> = {
  telephone: { zh: '电话号码', en: 'a telephone number' },
  mail: { zh: '邮箱', en: 'an address of mail' },
  'identity-card': { zh: '身份证号码', en: 'the number of an identity card' },
};

/** The keys below which people are spoken of, in each kind of record that the journal keeps. */
const articleKeys = ['contributors', 'reviews', 'conflicts', 'funding', 'updates'];
const issueKeys = ['editors', 'credits', 'awaited', 'deadlines', 'note', 'updates'];

interface Spoken {
  file: string;
  data: Record<string, unknown>;
  locate: Locate;
}

function recordsOf({ written, network, files }: Library): (Spoken & { keys: readonly string[] })[] {
  const locate = files.find(({ path }) => path === networkFile)?.drafts[0]?.locate;
  // The journal's own address for indexers is nobody's private one.
  const council =
    network && locate ? [{ file: networkFile, data: { journal: { council: network.journal.council } }, locate, keys: ['journal'] }] : [];
  const keysOf: Partial<Record<string, readonly string[]>> = {
    articles: articleKeys,
    'article-versions': articleKeys,
    issues: issueKeys,
    columns: ['terms', 'duties', 'calls'],
    agreements: ['note'],
  };
  const entries = written.flatMap(({ collection, file, data, locate: at }) => {
    const keys = keysOf[collection];
    return keys ? [{ file, data: data as Record<string, unknown>, locate: at, keys }] : [];
  });
  return [...entries, ...council];
}

function faultsIn({ file, data, locate }: Spoken, keys: readonly string[]): FileFault[] {
  return keys.flatMap((key) =>
    textsBelow(data[key], [key]).flatMap(({ path, text }) =>
      privateDataIn(text).map((kind) => ({
        file,
        ...locate(path),
        what: { zh: `这里有${names[kind].zh}`, en: `${names[kind].en} stands here` },
        instead: { zh: '删掉它；要联系的人请找协会', en: 'delete it; whoever wants to write can ask the association' },
      })),
    ),
  );
}

function textsBelow(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => textsBelow(item, [...path, Array.isArray(value) ? Number(key) : key]));
}
