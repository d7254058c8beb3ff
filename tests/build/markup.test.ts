import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { expectNone } from '../support/faults.ts';
import { ancestorsOf, attribute, type Element, textOf } from '../support/html.ts';
import { type Page, readPublished } from '../support/published.ts';

const published = await readPublished();
const { pages } = published;
const isRedirect = ({ html }: Page) => html.includes('http-equiv="refresh"');
const ordinary = pages.filter((page) => !isRedirect(page));
const isSearch = ({ common }: Page) => common === '/search/';

const faults = (of: readonly Page[], test: (page: Page) => string[]) =>
  of.flatMap((page) => test(page).map((fault) => `${page.address}: ${fault}`));
const named = ({ elements }: Page, tag: string) => elements.filter(({ tagName }) => tagName === tag);
const show = ({ tagName, attrs }: Element) => `<${[tagName, ...attrs.map(({ name, value }) => `${name}="${value}"`)].join(' ')}>`;

it('is HTML without a parse error, and with nothing after its end', () => {
  expectNone(
    faults(pages, ({ errors, html }) => [
      ...errors,
      ...(/<\/html>\s*\S/.test(html) ? [`after </html>: ${html.slice(html.indexOf('</html>') + 7, html.indexOf('</html>') + 80)}`] : []),
    ]),
  );
});

it('has exactly one heading of the first level, and it is not empty', () => {
  expectNone(
    faults(ordinary, (page) =>
      named(page, 'h1').length === 1 && named(page, 'h1').every((h1) => textOf(h1).trim() !== '') ? [] : [`${named(page, 'h1').length} h1`],
    ),
  );
});

it('skips no level of headings', () => {
  const levels = ({ elements }: Page) => elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
  expectNone(
    faults(ordinary, (page) =>
      levels(page).flatMap((level, index, all) => (level - (all[index - 1] ?? 0) > 1 ? [`h${level} after h${all[index - 1] ?? 0}`] : [])),
    ),
  );
});

it('uses no id twice', () => {
  expectNone(
    faults(pages, ({ elements }) => {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index || id === '');
    }),
  );
});

it('points with every reference between elements to one that is there', () => {
  const referring = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];
  expectNone(
    faults(pages, ({ elements }) => {
      const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
      const used = elements.flatMap((element) =>
        referring.flatMap((name) => (attribute(element, name) ?? '').split(/\s+/).filter(Boolean)),
      );
      return used.filter((id) => !ids.has(id));
    }),
  );
});

it('has a title of its own on every page of an edition', () => {
  const titles = new Map<string, string[]>();
  for (const page of ordinary) {
    const key = `${page.edition} ${textOf(named(page, 'title')[0] as Element)}`;
    titles.set(key, [...(titles.get(key) ?? []), page.address]);
  }
  expectNone([...titles].filter(([, addresses]) => addresses.length > 1).map(([title, addresses]) => `${title}: ${addresses.join(' ')}`));
});

/** The paths of a page's scripts that are no data. */
const scriptsOf = (page: Page) =>
  named(page, 'script')
    .filter((script) => attribute(script, 'type') !== 'application/ld+json')
    .map((script) => attribute(script, 'src') ?? '');
const box = scriptsOf(published.page('/about/'));
const previews = scriptsOf(published.page('/topics/finance/')).filter((path) => !box.includes(path));
const copy = scriptsOf(published.page('/bulletins/editorial/sme-promotion-law-2017/')).filter(
  (path) => !box.includes(path) && !previews.includes(path),
);
const isCited = (page: Page) => page.elements.some((element) => attribute(element, 'class') === 'citation');

it('runs the search box’s script, on the search page that page’s own, on entries those of the previews and of citations, which are files of the site', () => {
  expect([box.length, previews.length, copy.length]).toEqual([1, 1, 1]);
  expectNone(
    faults(pages, (page) => {
      const scripts = scriptsOf(page);
      const inline = named(page, 'script').filter((script) => attribute(script, 'src') !== undefined && textOf(script) !== '');
      const strange = scripts.filter((path) => !/^\/assets\/[^/]+\.js$/.test(path));
      const others = scripts.filter((path) => ![...box, ...previews, ...copy].includes(path));
      const expected = isRedirect(page)
        ? 0
        : 1 + others.length + (scripts.includes(previews[0] as string) ? 1 : 0) + (isCited(page) ? 1 : 0);
      return [
        ...inline.map(show),
        ...strange,
        ...(scripts.length === expected && others.length === (isSearch(page) ? 1 : 0) ? [] : [`${scripts.length} scripts`]),
      ];
    }),
  );
});

it('runs little: 1.5 KB on every page, 12 KB for the whole search besides Pagefind’s own, 1.5 KB for previews and copying', async () => {
  const sizeOf = async (file: string) => gzipSync(await published.read(file)).length;
  const search = [...published.files].filter((file) => /^\/assets\/.*\.js$/.test(file) && !previews.includes(file) && !copy.includes(file));
  const sizes = await Promise.all(search.map(sizeOf));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12 * 1024);
  expect(await sizeOf(box[0] as string)).toBeLessThanOrEqual(1.5 * 1024);
  expect((await sizeOf(previews[0] as string)) + (await sizeOf(copy[0] as string))).toBeLessThanOrEqual(1.5 * 1024);
});

it('weighs little: an entry with its style sheet is 40 KB at most, compressed', async () => {
  const style = gzipSync(await published.read([...published.files].find((file) => /^\/assets\/.*\.css$/.test(file)) ?? '')).length;
  const heavy = ordinary
    .filter((page) => previews.every((path) => scriptsOf(page).includes(path)))
    .flatMap(({ address, html }) => {
      const size = gzipSync(html).length + style;
      return size > 40 * 1024 ? [`${address}: ${size} bytes`] : [];
    });
  expectNone(heavy);
});

it('previews only pages that it has, each once, outside what it says itself', () => {
  const known = new Set(pages.map(({ address }) => address));
  expectNone(
    faults(ordinary, (page) => {
      const hidden = page.elements.filter((element) => attribute(element, 'class') === 'previews');
      const terms = hidden.flatMap((element) =>
        page.elements.filter((term) => term.tagName === 'dt' && ancestorsOf(term).includes(element)),
      );
      const hrefs = terms.map(textOf);
      const missing = hrefs.filter((href) => !known.has(href.replace(/#.*/, '')));
      const inside = hidden.filter((element) => ancestorsOf(element).some(({ tagName }) => tagName === 'main'));
      return [...missing, ...inside.map(show), ...hrefs.filter((href, index) => hrefs.indexOf(href) !== index)];
    }),
  );
  expect(published.page('/bulletins/editorial/sme-promotion-law-2017/').html).toContain('class="previews" hidden');
});

it('has one search box on every page, whose text no form sends', () => {
  expectNone(
    faults(ordinary, (page) => {
      const boxes = named(page, 'input').filter((input) => attribute(input, 'type') === 'text');
      const sent = named(page, 'input').filter((input) => attribute(input, 'name') !== undefined);
      return boxes.length === 1 && sent.length === 0 ? [] : [`${boxes.length} boxes, ${sent.length} with a name`];
    }),
  );
});

it('writes as JSON-LD only what can be read as JSON and names what it is about', () => {
  expectNone(
    faults(pages, (page) =>
      named(page, 'script')
        .filter((script) => attribute(script, 'type') === 'application/ld+json')
        .flatMap((script) => {
          const data = JSON.parse(textOf(script)) as Record<string, unknown>;
          return data['@context'] === 'https://schema.org' && typeof data['@type'] === 'string' && data['name'] ? [] : [textOf(script)];
        }),
    ),
  );
});

it('has no style, handler or script in an attribute, and no style sheet in the page', () => {
  const attributes = (element: Element) =>
    element.attrs.filter(
      ({ name, value }) =>
        name === 'style' || name.startsWith('on') || name === 'srcdoc' || /^\s*(?:javascript|vbscript|data):/i.test(value),
    );
  expectNone(
    faults(pages, ({ elements }) => elements.filter((element) => element.tagName === 'style' || attributes(element).length > 0).map(show)),
  );
});

it('forbids by its own policy all scripts but the site’s own, and to the page itself every connection', () => {
  expectNone(
    faults(ordinary, (page) => {
      const meta = named(page, 'meta').find((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy');
      const policy = (meta && attribute(meta, 'content')) ?? '';
      const demanded = ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "require-trusted-types-for 'script'"];
      return demanded.every((part) => policy.split('; ').includes(part)) && !/unsafe|https?:|\*/.test(policy) ? [] : [policy];
    }),
  );
});

it('tells no other page where a reader of the search page came from', () => {
  for (const page of pages.filter(isSearch)) {
    const rules = named(page, 'meta').filter((element) => attribute(element, 'name') === 'referrer');
    expect(rules.map((rule) => attribute(rule, 'content'))).toEqual(['no-referrer']);
  }
});

it('has no empty link, and no picture without words or size', () => {
  expectNone(
    faults(pages, (page) => [
      ...named(page, 'a')
        .filter((link) => attribute(link, 'href') === '' || (textOf(link).trim() === '' && !attribute(link, 'aria-label')))
        .map(show),
      ...named(page, 'img')
        .filter((image) => attribute(image, 'alt') === undefined || !attribute(image, 'width') || !attribute(image, 'height'))
        .map(show),
    ]),
  );
});

it('shows no trace of a value that was not there', () => {
  expectNone(faults(pages, ({ html }) => html.match(/\bundefined\b|\[object Object\]|\bNaN\b|>\s*null\s*</g) ?? []));
});

it('prints no punctuation twice that an author and the site each set', () => {
  expectNone(
    faults(
      ordinary,
      (page) => textOf(named(page, 'main')[0] as Element).match(/.{0,12}(?:。。|，，|、、|；；|：：|。，|，。|《《|》》)/g) ?? [],
    ),
  );
});
