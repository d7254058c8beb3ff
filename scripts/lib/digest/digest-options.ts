import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isPartialDate } from '../../../src/domain/date.ts';
import type { Period } from '../../../src/domain/journal/digest/digest.ts';
import type { FeedScope } from '../../../src/domain/journal/feed/scopes.ts';
import { type Mailbox, readMailbox } from '../../../src/domain/mail/mailbox.ts';
import { isUnsubscribeAddress } from '../../../src/domain/mail/message.ts';
import { type Day, daysBefore } from '../../../src/domain/network/days.ts';
import type { ReportLanguage } from '../../../src/domain/report/report.ts';
import type { SiteLibrary } from '../../../src/site/site-library.ts';
import { languageOption, oneOf } from '../report.ts';

export const digestUsage = `npm run digest [-- --since DATE] [--until DATE] [--edition zh-hans|zh-hant] [--topic T] [--association A] [--region R]
  [--from "NAME <ADDRESS>"] [--to ADDRESS …] [--unsubscribe URL] [--content DIR] [--out DIR] [--lang zh|zh-hant|en]`;

export interface DigestOptions {
  since: Day | undefined;
  until: Day | undefined;
  edition: 'zh-hans' | 'zh-hant';
  topic: string | undefined;
  association: string | undefined;
  region: string | undefined;
  from: Mailbox;
  to: Mailbox[];
  unsubscribe: string | undefined;
  content: string | undefined;
  lang: ReportLanguage;
  /** Absolute. */
  out: string;
}

/** Stands until the operator names who sends: the name `invalid` is kept free for ever (RFC 2606), so nothing can go out by mistake. */
const nobody: Mailbox = { name: '', address: 'sender@example.invalid' };

/** The options of `npm run digest`. Throws, as for any wrong option, where one is not in its form. */
export function readOptions(args: readonly string[]): DigestOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ since: text, until: text, topic: text, association: text, region: text, from: text, unsubscribe: text, content: text },
      edition: { type: 'string', default: 'zh-hans' },
      lang: { type: 'string', default: 'zh' },
      to: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: 'digest' },
    },
  });
  const { topic, association, region, content } = values;
  if (values.unsubscribe !== undefined && !isUnsubscribeAddress(values.unsubscribe)) refuse('unsubscribe', 'https:… / mailto:…');
  return {
    ...{ topic, association, region, content, unsubscribe: values.unsubscribe },
    lang: languageOption(values.lang),
    since: dayOption('since', values.since),
    until: dayOption('until', values.until),
    edition: oneOf('edition', values.edition.toLowerCase(), ['zh-hans', 'zh-hant']),
    from: values.from === undefined ? nobody : mailboxOption('from', values.from),
    to: values.to.map((mailbox) => mailboxOption('to', mailbox)),
    out: resolve(values.out),
  };
}

/** The days of the digest: up to `until` (the day for which the site is published), from `since` (the week that ends then). */
export function periodOf({ since, until }: Pick<DigestOptions, 'since' | 'until'>, asOf: Day): Period {
  const last = until ?? asOf;
  const first = since ?? daysBefore(last, 6);
  return first <= last ? { since: first, until: last } : refuse('since', `≤ ${last}`);
}

/** The scopes that were named, by their ids. Throws where the library has no such topic, association or region. */
export function scopesOf({ topic, association, region }: DigestOptions, library: SiteLibrary): FeedScope[] {
  const named = { topics: topic, associations: association, regions: region };
  return Object.entries(named).flatMap(([collection, name]) => {
    if (name === undefined) return [];
    const scope = `${collection}/${name}`;
    return library.get(scope) ? [scope] : refuse(collection.slice(0, -1), `没有 / there is no ${JSON.stringify(name)}`);
  });
}

function dayOption(option: string, value: string | undefined): Day | undefined {
  if (value === undefined || (value.length === 10 && isPartialDate(value))) return value;
  return refuse(option, 'YYYY-MM-DD');
}

function mailboxOption(option: string, value: string): Mailbox {
  return readMailbox(value) ?? refuse(option, 'ADDRESS | NAME <ADDRESS>');
}

function refuse(option: string, expected: string): never {
  throw Object.assign(new Error(`--${option}: ${expected}`), { code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' });
}
