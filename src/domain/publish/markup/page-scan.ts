import type { PageKind } from '../content-policy.ts';
import type { OwnSite } from './addresses.ts';
import { isOwnTag } from './attribute-rules.ts';
import { faultList, type OutputFault } from './fault.ts';
import { decodeReferences, excerpt, type OpenTag, readMarkup } from './tokens.ts';
import { aliasElements, drawingElements, type ElementSpec, pageElements } from './vocabulary.ts';

const doctype = '<!DOCTYPE html>';

/**
 * What stands in a published page that the site's own templates and renderer do not write. Reads in time linear in
 * the page's length, knows no markup but the site's own, and takes all else for a fault: an element, an attribute, an
 * address, a script, a policy, an id, or tags that do not close one another.
 */
export function scanPage(html: string, kind: PageKind, site: OwnSite): OutputFault[] {
  const scan = createScan(html, kind, site, '');
  if (!html.startsWith(doctype)) scan.add('the page does not begin with its doctype', 0);
  readMarkup(html, html.startsWith(doctype) ? doctype.length : 0, scan);
  scan.finish();
  if (!scan.hasPolicy()) scan.add('the page has no Content-Security-Policy', 0);
  return scan.faults;
}

/**
 * The same for a piece of HTML as feeds carry it: what may stand in a page's body, without ids, since readers show many
 * pieces on one page, and with whole addresses only, since they read them far from the site.
 */
export function scanFragment(html: string, site: OwnSite): OutputFault[] {
  const scan = createScan(html, 'page', site, 'body');
  readMarkup(html, 0, scan);
  scan.finish();
  return scan.faults;
}

/** Ids that a contributed text may have: its headings, notes and figures. No id of the site's own begins so. */
const contributedId = /^(?:s|fn|fnref|stat)-/;

const addressAttributes: ReadonlySet<string> = new Set(['href', 'src', 'srcset']);

/** A whole address as pages would name it: of the site itself as a path, of elsewhere as it is; null where it is not whole. */
function pathOfWhole(address: string, { origin }: OwnSite): string | null {
  if (address.startsWith(`${origin}/`)) return address.slice(origin.length);
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(address) ? address : null;
}

function createScan(html: string, kind: PageKind, site: OwnSite, root: '' | 'body') {
  const { faults, add } = faultList(html);
  const open: string[] = [];
  const ids = new Set<string>();
  let drawing = 0;
  let bodyOfText = 0;
  let policies = 0;
  const parent = () => open.at(-1) ?? root;
  const isContributed = () => bodyOfText > 0 || root === 'body';

  const checkId = (id: string, at: number) => {
    if (root === 'body') add(`the id ${JSON.stringify(id)} in a piece of a page`, at);
    if (ids.has(id)) add(`the id ${JSON.stringify(id)} a second time`, at);
    ids.add(id);
    if (contributedId.test(id) !== bodyOfText > 0)
      add(`the id ${JSON.stringify(id)} ${bodyOfText > 0 ? 'in' : 'outside'} a contributed text`, at);
  };

  const specOf = ({ name }: OpenTag): ElementSpec | undefined => (drawing > 0 ? drawingElements : pageElements).get(name);

  const checkTag = (tag: OpenTag, spec: ElementSpec) => {
    const { name, at, attributes } = tag;
    const within = spec.within ?? null;
    if (within ? !within.includes(parent()) : parent() === '' || parent() === 'html') add(`<${name}> in <${parent()}>`, at);
    if (within === null && parent() === 'head' && name !== 'script') add(`<${name}> in <head>`, at);
    if (kind === 'alias' && !aliasElements.has(name)) add(`<${name}> on a page that only leads on`, at);
    if (spec.own && isContributed()) add(`<${name}> in a contributed text`, at);
    for (const [attribute, value] of attributes) {
      const rule = spec.attributes.get(attribute);
      const address = root === 'body' && addressAttributes.has(attribute) ? pathOfWhole(value, site) : value;
      if (!rule) add(`the attribute ${attribute} of <${name}>`, at);
      else if (address === null || !rule(address, site)) add(`<${name} ${attribute}=${excerpt(value, 0)}>`, at);
    }
    if (!isOwnTag(tag, kind, site)) add(`a <${name}> that the site does not write`, at);
    // A browser that runs scripts takes what is in `noscript` for text, up to the first thing like its closing tag.
    if (open.includes('noscript') && [...attributes.values()].some((value) => value.includes('<')))
      add('“<” in an attribute in <noscript>', at);
    const id = attributes.get('id');
    if (id !== undefined) checkId(id, at);
  };

  const checkScript = ({ attributes, at }: OpenTag) => {
    const isData = attributes.get('type') === 'application/ld+json' && !attributes.has('src') && parent() === 'head' && kind !== 'alias';
    const isBundle = attributes.get('type') === 'module' && attributes.has('src') && kind !== 'alias';
    if (!isData && !isBundle) add('a script that is neither data nor of the site’s bundle', at);
  };

  const checkPolicy = ({ attributes, at }: OpenTag) => {
    if (attributes.get('http-equiv') !== 'Content-Security-Policy') return;
    policies += 1;
    if (policies > 1) add('a second Content-Security-Policy', at);
  };

  return {
    faults,
    add,
    fault: add,
    hasPolicy: () => policies === 1,
    open(tag: OpenTag) {
      const spec = specOf(tag);
      if (!spec) {
        add(`the element <${tag.name}>${drawing > 0 ? ' in a drawing' : ''}`, tag.at);
        open.push(tag.name);
        return;
      }
      checkTag(tag, spec);
      if (tag.name === 'script') checkScript(tag);
      if (tag.name === 'meta') checkPolicy(tag);
      else if (policies === 0 && kind !== 'alias' && root === '' && !['html', 'head'].includes(tag.name))
        add(`<${tag.name}> before the policy`, tag.at);
      if (tag.closed && drawing === 0) add(`<${tag.name}/>: only shapes close themselves`, tag.at);
      if (spec.empty || tag.closed) return;
      open.push(tag.name);
      if (drawing > 0 || tag.name === 'svg') drawing += 1;
      if (bodyOfText > 0 || tag.attributes.get('class') === 'body') bodyOfText += 1;
    },
    close(name: string, at: number) {
      if (open.at(-1) !== name) return add(`</${name}> closes <${parent()}>`, at);
      open.pop();
      drawing = Math.max(0, drawing - 1);
      bodyOfText = Math.max(0, bodyOfText - 1);
    },
    text(written: string, at: number) {
      if (parent() === 'script') return checkData(written, at);
      if (/^[ \n]*$/.test(written)) return;
      if (['', 'html', 'head'].includes(parent())) add(`text in <${parent()}>: ${excerpt(written, 0)}`, at);
      if (written.includes('>') || decodeReferences(written) === null) add(`text that is not escaped: ${excerpt(written, 0)}`, at);
    },
    finish() {
      if (open.length > 0) add(`<${open.join('><')}> not closed`, html.length);
    },
  };

  function checkData(written: string, at: number): void {
    try {
      JSON.parse(written);
    } catch {
      add(`a script that is not data: ${excerpt(written, 0)}`, at);
    }
  }
}
