import type { Entry } from '../entry.ts';
import type { Library } from '../library.ts';
import { hostOf } from '../text/web-address.ts';
import type { FileFault, Rule } from './rule.ts';

const file = 'link-observations/sample/links.yaml';
const site = (title: string, host: string) =>
  `---\ntitle: ${title}\nkind: sme-association\nlevel: provincial\nsummary: 一句话介绍\nwebsite: https://${host}/\nexample: true\npublished: 2026-01-01\n---\n\n介绍。\n`;
const base = {
  'associations/sample/profile.mdx': site('示例协会', 'sample.example'),
  'associations/other/profile.mdx': site('另一家协会', 'other.example'),
};
const observation = (page: string) =>
  `title: 一次观察\nobserver: sample\nfrom: other\nto: sample\ndate: 2026-01\npage: ${page}\nresult: seen\nexample: true\npublished: 2026-01-01\n`;

export const strayObservation: Rule = {
  name: 'stray-observation',
  title: { zh: '网站链接的观察对不上', en: 'An observation of another site' },
  why: {
    zh: '看的网页要在所写协会的网站上，链接要指向另一家，不然就成了别人的链接',
    en: 'the page must stand on the site of the association that is named, and the link lead to the other, or it is somebody else’s link',
  },
  example: {
    bad: { ...base, [file]: observation('https://sample.example/links/') },
    good: { ...base, [file]: observation('https://other.example/links/') },
  },
  checkLibrary: (library) => library.inCollection('link-observations').flatMap((entry) => faultsOf(entry, library)),
};

function faultsOf(entry: Entry<'link-observations'>, library: Library): FileFault[] {
  const { from, to, page, target } = entry.data;
  const at = (key: string) => ({ file: entry.file, ...entry.locate([key]) });
  return [
    ...(from === to ? [{ ...at('to'), ...itself }] : []),
    ...(isElsewhere(page, from, library) ? [{ ...at('page'), ...elsewhere(page, from) }] : []),
    ...(target !== undefined && isElsewhere(target, to, library) ? [{ ...at('target'), ...elsewhere(target, to) }] : []),
  ];
}

/** Whether an address is on another host than an association's website, or one below it. Without a website nothing is known. */
function isElsewhere(address: string, association: string, library: Library): boolean {
  const profile = library.get(`associations/${association}`);
  const website = profile?.collection === 'associations' ? profile.data.website : undefined;
  const [own, host] = [website && hostOf(website), hostOf(address)];
  return !!own && host !== own && !host?.endsWith(`.${own}`);
}

const itself = {
  what: { zh: 'from 和 to 是同一家协会', en: 'from and to are one association' },
  instead: { zh: 'to 写链接指向的另一家', en: 'name in to the other association, to which the link leads' },
};

function elsewhere(address: string, association: string) {
  return {
    what: { zh: `${address} 不在 ${association} 登记的网站上`, en: `${address} is not on the website on record for ${association}` },
    instead: {
      zh: '核对网址和协会；那家协会的网站换了，就先改它介绍里的 website',
      en: 'check the address and the association; where its website has changed, change website in its profile first',
    },
  };
}
