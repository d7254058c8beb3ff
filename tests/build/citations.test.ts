import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { ancestorsOf, attribute, type Element, textOf } from '../support/html.ts';
import { type Page, readPublished } from '../support/published.ts';
import { expanded, strangeTerms } from '../support/schema-org.ts';

const published = await readPublished();
const works = published.pages.filter(({ common }) => /^\/(?:articles|bulletins|issues)\/[^/]+\/[^/]+\/$/.test(common));
const named = ({ elements }: Page, name: string) => elements.filter(({ tagName }) => tagName === name);
/** Whether the page itself is of an example, not only some that it lists. */
const isExample = ({ elements }: Page) =>
  elements.some(
    (element) => attribute(element, 'class') === 'seal seal-example' && ancestorsOf(element).some(({ tagName }) => tagName === 'header'),
  );
const isWithdrawn = ({ elements }: Page) => elements.some((element) => attribute(element, 'class')?.includes('withdrawn'));
const slugOf = ({ common }: Page) => common.split('/').at(-2) as string;

function metaOf(page: Page): Map<string, string[]> {
  const tags = named(page, 'meta').flatMap((meta): [string, string][] => {
    const name = attribute(meta, 'name');
    return name && /^(?:citation_|DC\.)/.test(name) ? [[name, attribute(meta, 'content') ?? '']] : [];
  });
  return new Map([...Map.groupBy(tags, ([name]) => name)].map(([name, group]) => [name, group.map(([, content]) => content)]));
}

describe('every article, policy and issue', () => {
  const cited = works.filter((page) => !isWithdrawn(page));

  it('is cited in three styles, as text, with three files beside the page', () => {
    expect(cited.length).toBeGreaterThan(100);
    expectNone(
      cited.flatMap((page) => {
        const texts = page.elements.filter((element) => attribute(element, 'class') === 'citation-text').map(textOf);
        const files = ['bib', 'ris', 'csl.json'].map((ending) => `${page.address}${slugOf(page)}.${ending}`);
        const links = named(page, 'a').map((link) => attribute(link, 'href'));
        const missing = files.filter((file) => !links.includes(file) || !published.files.has(file));
        return texts.length === 3 && missing.length === 0 ? [] : [`${page.address}: ${texts.length} texts, without ${missing.join(' ')}`];
      }),
    );
  });

  it('leads to every file that stands beside its page', () => {
    expectNone(
      cited.flatMap((page) => {
        const links = new Set(named(page, 'a').map((link) => attribute(link, 'href')));
        const beside = [...published.files].filter((file) => file.startsWith(page.address) && !file.endsWith('/'));
        return beside.filter((file) => !links.has(file));
      }),
    );
  });

  it('is read back from its files as the title of its page; an issue with its articles', async () => {
    const read = async (page: Page, ending: string) => (await published.read(`${page.address}${slugOf(page)}.${ending}`)).toString('utf8');
    for (const page of cited) {
      const heading = textOf(named(page, 'h1')[0] as Element).trim();
      const csl = new Cite(await read(page, 'csl.json')).data;
      const ris = new Cite(await read(page, 'ris'), { forceType: '@ris/file' }).data;
      const bib = new Cite(await read(page, 'bib'), { forceType: '@biblatex/text' }).data;
      expect.soft(csl[0]?.['title'], page.address).toBe(heading);
      expect.soft([ris.length, bib.length], page.address).toEqual([csl.length, csl.length]);
      expect.soft(csl.length > 1, page.address).toBe(page.common.startsWith('/issues/'));
    }
  });
});

describe('what indexers are told', () => {
  const articles = works.filter(({ common }) => common.startsWith('/articles/'));

  it('of each article that is no example: title, authors, day, journal, and a PDF only where there is one', () => {
    const real = articles.filter((page) => !isExample(page) && !isWithdrawn(page));
    expect(real.length).toBeGreaterThan(10);
    for (const page of real) {
      const tags = metaOf(page);
      const required = [
        'citation_title',
        'citation_author',
        'citation_publication_date',
        'citation_journal_title',
        'DC.title',
        'DC.creator',
      ];
      expect.soft([...tags.keys()], page.address).toEqual(expect.arrayContaining(required));
      for (const pdf of tags.get('citation_pdf_url') ?? []) expect.soft(published.files, pdf).toContain(new URL(pdf).pathname);
    }
  });

  it('of examples: nothing', () => {
    const examples = published.pages.filter(isExample).filter(({ common }) => common.split('/').length === 5);
    expect(examples.length).toBeGreaterThan(10);
    expectNone(
      examples.flatMap((page) => {
        const data = named(page, 'script').filter((script) => attribute(script, 'type') === 'application/ld+json');
        return metaOf(page).size + data.length === 0 ? [] : [page.address];
      }),
    );
  });

  it('in JSON-LD that expands offline, in terms that schema.org has', async () => {
    let count = 0;
    for (const page of published.pages) {
      for (const script of named(page, 'script').filter((element) => attribute(element, 'type') === 'application/ld+json')) {
        count += 1;
        expect.soft(strangeTerms(await expanded(JSON.parse(textOf(script)))), page.address).toEqual([]);
      }
    }
    expect(count).toBeGreaterThan(500);
  });
});
