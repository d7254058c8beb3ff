import { addressOf, idOfAddress, sitePages } from '../address.ts';
import type { Entry } from '../entry.ts';
import { type Library, statisticsOf } from '../library.ts';
import { entryIdOfTarget } from '../links/body-links.ts';
import { headingSlugs } from '../mdx/heading-slugs.ts';
import { walk } from '../mdx/nodes.ts';
import { nearest } from '../text/nearest.ts';
import { caseStudy } from './example.ts';
import { type FileFault, type Rule, startOf } from './rule.ts';

export const unresolvedLink: Rule = {
  name: 'unresolved-link',
  title: { zh: '链接没有着落', en: 'A link that leads to nothing' },
  why: { zh: '读者点了会走到空页', en: 'a reader who follows it finds nothing' },
  example: {
    bad: {
      'case-studies/sample/case.mdx': caseStudy(
        '见[第一号通知](/bulletins/editorial/frist/)和[别处](/bulletins/editorial/first/#s-没有)。\n',
      ),
    },
    good: { 'case-studies/sample/case.mdx': caseStudy('见[第一号通知](../../bulletins/editorial/first.mdx)和[政策](/bulletins/)。\n') },
  },
  checkLibrary: (library) => library.written.flatMap((entry) => (entry.body ? faultsOf(entry, library) : [])),
};

function faultsOf(entry: Entry, library: Library): FileFault[] {
  const faults: FileFault[] = [];
  if (!entry.body) return faults;
  const slugs = () => slugsOf(entry, library);
  walk(entry.body, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const { url } = node;
    const candidates = () => [...library.ids].map(addressOf);
    const close = brokenTarget(url, entry, library, slugs, candidates);
    if (close === undefined) return;
    faults.push({
      file: entry.file,
      ...startOf(node),
      what: { zh: `链接“${url}”没有着落`, en: `the link “${url}” leads to nothing` },
      instead: close
        ? { zh: `是不是 ${close}？`, en: `did you mean ${close}?` }
        : { zh: '改成已有条目的地址，或去掉链接只留文字', en: 'use the address of an entry that exists, or keep the text without a link' },
    });
  });
  return faults;
}

/** A fragment without its percent signs; as it stands where they are broken, which another rule reports. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The nearest right target of a broken link (null when none is near), or undefined when the link is right. */
function brokenTarget(
  url: string,
  entry: Entry,
  library: Library,
  slugs: () => string[],
  candidates: () => string[],
): string | null | undefined {
  if (url.startsWith('#')) {
    const id = decoded(url.slice(1));
    const known = slugs();
    if (known.includes(id) || known.includes(`s-${id}`) || ownIds.test(id)) return undefined;
    const close = nearest(id, known);
    return close ? `#${close}` : null;
  }
  if (sitePages.has(url.replace(/[#?].*$/, '')) && !url.startsWith('/glossary/#term-')) return undefined;
  const id = entryIdOfTarget(url, entry.file);
  if (id === null && !url.startsWith('/') && !url.startsWith('.')) return undefined;
  if (id !== null && library.holds(id)) return brokenFragment(url, library.get(id), library);
  return nearest(`/${id ?? idOfAddress(url)}/`, candidates());
}

/** The same for the heading of another page. What was not read, or has no text, is not looked into. */
function brokenFragment(url: string, target: Entry | undefined, library: Library): string | null | undefined {
  const fragment = /#(.+)$/.exec(url)?.[1];
  if (fragment === undefined || !target?.body || target.collection === 'glossary') return undefined;
  const id = decoded(fragment);
  const known = slugsOf(target, library);
  if (known.includes(id) || ownIds.test(id)) return undefined;
  const close = nearest(id, known);
  return close ? url.replace(/#.*$/, `#${close}`) : null;
}

/** Ids that the site itself gives on the page of an entry. */
const ownIds =
  /^(?:source|fn|fnref|stat)-\w+$|^(?:main|contents|sources|relations|backlinks|cite|chain|attendance|events|history|doubts|unverified)$/;

function slugsOf(entry: Entry, library: Library): string[] {
  return entry.body ? [...headingSlugs(entry.body, statisticsOf(entry), library.converters.toHans).values()] : [];
}
