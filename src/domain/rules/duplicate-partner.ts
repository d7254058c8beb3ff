import { networkFile } from '../address.ts';
import type { Network } from '../entry.ts';
import { ownOrigin } from '../search/document.ts';
import { networkText } from './example.ts';
import type { Fault, Rule } from './rule.ts';

type Partner = NonNullable<Network['partners']>[number];

const partner = (id: string, url: string) => `  - {id: ${id}, title: 示例站, url: '${url}', search: live}\n`;
const other = partner('other', 'https://other.example/');

export const duplicatePartner: Rule = {
  name: 'duplicate-partner',
  title: { zh: '合作网站重复', en: 'A partner twice' },
  why: {
    zh: '搜索结果要标明出自哪个网站，一个编号、一个网址只能是一家',
    en: 'search results say from which site they are, and one id or address can mean one only',
  },
  example: {
    bad: { [networkFile]: `${networkText}partners:\n${other}${partner('other', 'https://third.example/')}` },
    good: { [networkFile]: `${networkText}partners:\n${other}${partner('third', 'https://third.example/')}` },
  },
  checkLibrary({ files, network }) {
    const locate = files.find(({ path }) => path === networkFile)?.drafts[0]?.locate;
    if (!network?.partners || !locate) return [];
    const { partners, site } = network;
    return partners.flatMap((each, index) => {
      const at = (key: keyof Partner) => ({ file: networkFile, ...locate(['partners', index, key]) });
      const earlier = partners.slice(0, index);
      return [
        ...(each.id === ownOrigin || earlier.some(({ id }) => id === each.id) ? [{ ...at('id'), ...idFault(each.id) }] : []),
        ...(isSameSite(each.url, site) ? [{ ...at('url'), ...ownFault }] : []),
        ...(earlier.some(({ url }) => isSameSite(each.url, url)) ? [{ ...at('url'), ...urlFault(each.url) }] : []),
      ];
    });
  },
};

type Words = Pick<Fault, 'what' | 'instead'>;

function idFault(id: string): Words {
  const free = id === ownOrigin ? `${id}-site` : `${id}-2`;
  return {
    what: { zh: `合作网站的编号 ${id} 已经用掉了`, en: `the partner id ${id} is taken` },
    instead: { zh: `换一个编号，如 ${free}`, en: `give it another id, such as ${free}` },
  };
}

const ownFault: Words = {
  what: { zh: '这是本站自己的网址', en: 'this is the site’s own address' },
  instead: { zh: '删去这一项：本站自己的网页本来就搜得到', en: 'delete this item: the site’s own pages are found anyway' },
};

function urlFault(url: string): Words {
  return {
    what: { zh: `网址 ${url} 写了两次`, en: `the address ${url} stands here twice` },
    instead: { zh: '删去其中一项', en: 'delete one of the two' },
  };
}

function isSameSite(a: string, b: string): boolean {
  const plain = (url: string) =>
    URL.parse(url)
      ?.href.replace(/^https?:/, '')
      .replace(/\/*$/, '/');
  return plain(a) === plain(b);
}
