import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';
import { newsAt } from '../network/partner-news-file.ts';

/** An entry of another site: the whole address of its page there, its title in the edition's script, and its day. */
export interface PartnerEntry {
  href: string;
  title: string;
  date: string;
}

/** The newest entries that were fetched from each partner that is joined, by the partner's id. */
export type NewsByPartner = Record<string, PartnerEntry[]>;

/** What `npm run federate` last took from the partners, for one edition. A file that is not as it was written gives nothing. */
export function partnerNews({ files, network }: Pick<Library, 'files' | 'network'>, edition: Edition): NewsByPartner {
  const script = edition.tag === 'zh-Hant' ? 'hant' : 'hans';
  const urls = new Map(network?.partners?.flatMap(({ id, url, search }) => (search === 'joined' ? [[id, url] as const] : [])));
  return Object.fromEntries(
    files.flatMap(({ path, news }) => {
      const id = newsAt(path) ?? '';
      const url = urls.get(id);
      if (!news || url === undefined || news.url !== url) return [];
      const entries = news.entries.map(({ address, title, date }) => ({
        href: new URL(address[script], url).href,
        title: title[script],
        date,
      }));
      return [[id, entries]];
    }),
  );
}
