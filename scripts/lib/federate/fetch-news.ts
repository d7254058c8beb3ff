import { feedPath, newsFeed, newsLimits, newsOf } from '../../../src/domain/network/partner-news.ts';
import { printNewsFile } from '../../../src/domain/network/partner-news-file.ts';
import { hant } from '../../../src/i18n/editions.ts';
import { download } from './download.ts';
import type { Fetched, FetchOptions, PartnerSite } from './fetch-partner.ts';
import { parseJson } from './parse-json.ts';
import { refusals } from './refusal.ts';

/** A partner's clock may be a time zone ahead. */
const oneDay = 24 * 60 * 60 * 1000;

/** Fetches the feeds of both editions of a site, for its newest entries. Throws a `Refusal` where anything of it is not as it must be. */
export async function fetchNews({ url }: PartnerSite, options: FetchOptions): Promise<Fetched> {
  const site = new URL(url).href;
  const addressOf = (prefix: string) => new URL(feedPath(prefix), site).href;
  const feed = async (address: string) =>
    parseJson(newsFeed, await download(address, { ...options, bytes: newsLimits.feedBytes }), address);
  const feeds = { hans: await feed(addressOf('')), hant: await feed(addressOf(hant.prefix)) };
  const latest = new Date(Date.now() + oneDay).toISOString().slice(0, 10);
  const news = newsOf(feeds, site, hant.prefix, latest);
  if (!Array.isArray(news)) throw refusals.form(addressOf(news.prefix), news.path);
  return { text: printNewsFile(url, news), count: news.length };
}
