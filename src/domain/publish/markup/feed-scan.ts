import { isFollowable, isOwnAddress, type OwnSite } from './addresses.ts';
import { faultList, type OutputFault } from './fault.ts';
import { scanFragment } from './page-scan.ts';
import { decodeReferences, excerpt, type OpenTag, readMarkup } from './tokens.ts';
import { type XmlGrammar, xmlGrammars } from './xml-grammars.ts';

const prolog = '<?xml version="1.0" encoding="UTF-8"?>';

/** What stands in a feed, a sitemap, an OPML list or an OpenSearch description that the site does not write: in its XML, or in the HTML that readers find in it. */
export function scanXml(xml: string, site: OwnSite): OutputFault[] {
  const { faults, add } = faultList(xml);
  const open: string[] = [];
  let grammar: XmlGrammar | undefined;
  if (!xml.startsWith(prolog)) add('the file does not begin with its XML declaration', 0);
  readMarkup(xml.trimEnd(), xml.startsWith(prolog) ? prolog.length : 0, {
    fault: add,
    open(tag: OpenTag) {
      const isRoot = open.length === 0 && grammar === undefined;
      if (isRoot) grammar = xmlGrammars.get(tag.name);
      const allowed = grammar?.elements.get(tag.name);
      if (!allowed || !(isRoot || grammar?.containers.has(open.at(-1) ?? ''))) add(`the element <${tag.name}>`, tag.at);
      for (const [name, value] of tag.attributes) {
        if (!allowed?.includes(name)) add(`the attribute ${name} of <${tag.name}>`, tag.at);
        else if (!isOwnValue(name, value, grammar as XmlGrammar, site)) add(`<${tag.name} ${name}=${excerpt(value, 0)}>`, tag.at);
      }
      if (!tag.closed) open.push(tag.name);
    },
    close(name, at) {
      if (open.pop() !== name) add(`</${name}> closes another element`, at);
    },
    text(written, at) {
      const value = decodeReferences(written);
      const parent = open.at(-1) ?? '';
      if (value === null || written.includes('>')) return add(`text that is not escaped: ${excerpt(written, 0)}`, at);
      if (grammar?.addresses.has(parent) && !isOwnAddress(value, site)) add(`<${parent}> leads elsewhere: ${excerpt(value, 0)}`, at);
      if (!grammar?.html.has(`${open.at(-2) ?? ''} ${parent}`)) return;
      for (const { what } of scanFragment(value, site)) add(`in <${parent}>: ${what}`, at);
    },
  });
  if (open.length > 0) add(`<${open.join('><')}> not closed`, xml.length);
  return faults;
}

/** Whether an attribute of XML has a value that the site writes; those that are not named here are plain words. */
function isOwnValue(name: string, value: string, { namespaces }: XmlGrammar, site: OwnSite): boolean {
  if (name === 'href' || name === 'template') return isOwnAddress(value, site);
  if (name === 'xmlUrl' || name === 'htmlUrl') return isFollowable(value, site) && /^https?:/i.test(value);
  if (name.startsWith('xmlns')) return namespaces[name] === value;
  return name !== 'rel' || value === 'self' || value === 'alternate';
}

/** The same for a JSON Feed 1.1. */
export function scanJsonFeed(json: string, site: OwnSite): OutputFault[] {
  const { faults, add } = faultList(json);
  let feed: unknown;
  try {
    feed = JSON.parse(json);
  } catch {
    add('the file is not JSON', 0);
    return faults;
  }
  const walk = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (value !== null && typeof value === 'object') for (const [name, item] of Object.entries(value)) walk(item, name);
    else if (typeof value !== 'string') add(`a ${typeof value} in the feed`, 0);
    else if (!jsonKeys.has(key)) add(`the key ${JSON.stringify(key)}`, 0);
    else if (/(?:^id|url)$/.test(key) && !isOwnAddress(value, site)) add(`${key} leads elsewhere: ${excerpt(value, 0)}`, 0);
    else if (key === 'content_html') for (const { what } of scanFragment(value, site)) add(`in ${key}: ${what}`, 0);
  };
  walk(feed, '');
  return faults;
}

/** The keys that have a text in it. `version` names the format. */
const jsonKeys = new Set(
  'version title description home_page_url feed_url language id url content_text content_html summary date_published date_modified name tags'.split(
    ' ',
  ),
);
