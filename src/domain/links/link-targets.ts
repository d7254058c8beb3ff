import { addressOf, idOfAddress, sitePages } from '../address.ts';
import type { Entry } from '../entry.ts';
import { type Library, statisticsOf } from '../library.ts';
import { headingSlugs } from '../mdx/heading-slugs.ts';
import { createSuggester } from '../text/nearest.ts';
import { entryIdOfTarget } from './body-links.ts';

/** What links of one entry lead to. */
export interface LinkTargets {
  /** The nearest right target of a broken link (null when none is near), or undefined when the link is right. */
  correct(url: string): string | null | undefined;
}

/** Looks up the targets of links in a library; what it needs of the whole library it makes once. */
export function createLinkTargets(library: Library): (entry: Entry) => LinkTargets {
  let addresses: string[] | null = null;
  const slugs = new Map<string, string[]>();
  const slugsOf = (entry: Entry): string[] => {
    const known = slugs.get(entry.id) ?? headingsOf(entry, library);
    slugs.set(entry.id, known);
    return known;
  };
  return (entry) => {
    const nearestAddress = createSuggester(() => {
      addresses ??= [...library.ids].map(addressOf);
      return addresses;
    });
    const nearestHeading = new Map<string, ReturnType<typeof createSuggester>>();
    const nearestIn = (page: Entry, written: string) => {
      const suggest = nearestHeading.get(page.id) ?? createSuggester(() => slugsOf(page));
      nearestHeading.set(page.id, suggest);
      return suggest(written);
    };
    /** A heading of this page or of another. What was not read, or has no text, is not looked into. */
    const correctFragment = (page: Entry | undefined, url: string): string | null | undefined => {
      const fragment = /#(.+)$/s.exec(url)?.[1];
      if (fragment === undefined || !page?.body || page.collection === 'glossary') return undefined;
      const id = decoded(fragment);
      const known = slugsOf(page);
      if (known.includes(id) || ownIds.test(id) || (page === entry && known.includes(`s-${id}`))) return undefined;
      const close = nearestIn(page, id);
      return close ? url.replace(/#.*$/s, `#${close}`) : null;
    };
    return {
      correct(url) {
        if (url.startsWith('#')) return correctFragment(entry, url);
        if (sitePages.has(url.replace(/[#?].*$/, '')) && !url.startsWith('/glossary/#term-')) return undefined;
        const id = entryIdOfTarget(url, entry.file);
        if (id === null && !url.startsWith('/') && !url.startsWith('.')) return undefined;
        if (id !== null && library.holds(id)) return correctFragment(library.get(id), url);
        return nearestAddress(`/${id ?? idOfAddress(url)}/`);
      },
    };
  };
}

/** The fragment of a link as the page has it: headings of texts have ids that begin with `s-`, so that none is taken for one of the site's own. */
export function pageFragment(fragment: string): string {
  return fragment.startsWith('s-') || ownIds.test(fragment) ? fragment : `s-${fragment}`;
}

/** Ids that the site itself gives on the page of an entry. */
const ownIds =
  /^(?:source|fn|fnref|stat)-\w+$|^(?:main|contents|sources|relations|backlinks|cite|chain|attendance|events|history|doubts|unverified)$/;

function headingsOf(entry: Entry, library: Library): string[] {
  return entry.body ? [...headingSlugs(entry.body, statisticsOf(entry), library.converters.toHans).values()] : [];
}

/** A fragment without its percent signs; as it stands where they are broken, which another rule reports. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
