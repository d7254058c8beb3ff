import { networkFile } from '../address.ts';
import { partnerPath, printPartnerFile } from '../search/partner-file.ts';
import { networkText } from './example.ts';
import type { Rule } from './rule.ts';

const withPartner = `${networkText}partners:\n  - {id: other, title: 示例站, url: 'https://other.example/', search: joined}\n`;

export const missingPartnerData: Rule = {
  name: 'missing-partner-data',
  title: { zh: '合作网站的数据还没有取来', en: 'A partner’s data not fetched' },
  why: {
    zh: '生成网站时不上网，要并进搜索的网页得先取来、存进代码库',
    en: 'publishing asks no other site: pages that are to be found must have been fetched and committed before',
  },
  example: {
    bad: { [networkFile]: withPartner },
    good: { [networkFile]: withPartner, [partnerPath('other')]: printPartnerFile('https://other.example/', []) },
  },
  checkLibrary({ files, network, fetched }) {
    const locate = files.find(({ path }) => path === networkFile)?.drafts[0]?.locate;
    if (!network?.partners || !locate) return [];
    return network.partners.flatMap(({ id, search }, index) =>
      search === 'live' || fetched.has(id)
        ? []
        : [
            {
              file: networkFile,
              ...locate(['partners', index]),
              what: { zh: `合作网站 ${id} 的数据还没有取来`, en: `the data of the partner ${id} has not been fetched` },
              instead: {
                zh: `运行 npm run federate，把 ${partnerPath(id)} 一起提交；那个网站打不开的话，先把这一项删去`,
                en: `run npm run federate and commit ${partnerPath(id)} too; if the site cannot be reached, take this item out for now`,
              },
            },
          ],
    );
  },
};
