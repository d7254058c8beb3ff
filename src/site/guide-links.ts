import { type Address, addressOf, placeOf, resolveRelative, vocabularyOf } from '../domain/address.ts';
import { guideAddress, guideChapters } from '../domain/guide.ts';
import { ruleAddress, ruleNames, rulesAddress } from '../domain/help/rule-groups.ts';

/** Where the guide stands in the repository; its links are relative to this folder. */
const folder = 'docs/guide/zh';
const rules = 'docs/rules';
const content = 'src/content/';

/**
 * The address on the site of what a chapter links to. In the repository a chapter links to files: to other chapters,
 * to rules and to content. Links to headings and to other sites stay as they are. Throws for a file that is no page.
 */
export function guideLink(target: string): Address {
  if (!/^\.{1,2}\//.test(target)) return target;
  const [path = '', fragment] = target.split('#');
  return pageOf(resolveRelative(`${folder}/chapter.md`, path) ?? path) + (fragment === undefined ? '' : `#${fragment}`);
}

function pageOf(file: string): Address {
  if (file === `${folder}/README.md`) return '/guide/';
  const chapter = guideChapters.find((name) => file === `${folder}/${name}.md`);
  if (chapter) return guideAddress(chapter);
  if (file === `${rules}/README.md`) return rulesAddress;
  const rule = ruleNames.find((name) => file === `${rules}/${name}.md`);
  if (rule) return ruleAddress(rule);
  const inContent = file.startsWith(content) ? file.slice(content.length) : '';
  if (inContent === 'network/network.yaml') return '/network/';
  const vocabulary = vocabularyOf(inContent);
  if (vocabulary) return `/${vocabulary}/`;
  const place = placeOf(inContent);
  if (!place) throw new Error(`the guide links to ${file}, which is no page of the site`);
  return addressOf(place.id);
}
