import type { Root, Text } from 'mdast';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { bodyLabels } from '../i18n/body-labels.ts';
import { hans } from '../i18n/editions.ts';
import { createLibrary } from './create-library.ts';
import type { Entry } from './entry.ts';
import { bodyLinksOf } from './links/body-links.ts';
import { createPolicyIndex } from './links/policy-index.ts';
import { parseMdx } from './mdx/parse.ts';
import { render } from './mdx/testing.ts';
import { publishEntry } from './publish/entry.ts';
import { readFile } from './read/file.ts';
import { readYaml } from './read/yaml.ts';
import { caseStudy, exampleSource } from './rules/example.ts';
import { checkLibrary } from './rules/index.ts';
import { schemas } from './schemas/index.ts';
import { network } from './schemas/network.ts';

const path = 'case-studies/sample/case.mdx';
const check = (files: Parameters<typeof exampleSource>[0]) => checkLibrary(createLibrary(exampleSource(files)), { asOf: '2026-11-22' });
const ofBody = (body: string, keys = '') => check({ [path]: caseStudy(body, keys) });
const rulesOf = (findings: ReturnType<typeof check>) => findings.map(({ rule }) => rule);

it('does not throw for a fragment that is not decodable', () => {
  expect(rulesOf(ofBody('[x](#%)\n'))).toContain('unsafe-link');
});

it('publishes no javascript: link even where the check was not run', () => {
  const library = createLibrary(exampleSource({ [path]: caseStudy('[x](javascript:alert)\n') }));
  const html = publishEntry(library.get('case-studies/sample/case') as Entry, library, hans, {
    base: '/',
    labels: (e: typeof hans) => bodyLabels(e, library.converters),
    picture: () => null,
  } as never).body.html;
  expect(html).not.toContain('javascript:');
});

it.each([
  '<Callout type="zz">\n\nx\n\n</Callout>',
  '<Callout>\n\nx\n\n</Callout>',
  '<Callout type="constructor">\n\nx\n\n</Callout>',
])('renders %j without throwing', (t) => {
  expect(() => render(t)).not.toThrow();
});

it('a fault in a file makes no findings in files that refer to it', () => {
  expect(
    check({ 'sources/editorial/notice.yaml': 'title: 通知\nkind: pag\nchecked: 2026-01-01\npublished: 2026-01-01\n' }).map(
      ({ file }) => file,
    ),
  ).toEqual(['sources/editorial/notice.yaml']);
});

it('lists every fault of a file in one run', () => {
  expect(rulesOf(ofBody('<Stat id="none"/>\n', 'titel: x\ntopics: [finanse]\n')).sort()).toEqual([
    'unknown-key',
    'unknown-statistic',
    'unresolved-reference',
  ]);
});

it('finds a link to a term that does not exist', () => {
  expect(rulesOf(ofBody('[x](/glossary/#term-none)\n'))).toEqual(['unresolved-link']);
});

it('says where an unclosed component starts', () => {
  expect(parseMdx('甲\n\n<Callout type="note">\n').bodyFault).toMatchObject({ line: 3, column: 1 });
});

it('suggests nothing where no address is near', () => {
  expect(ofBody('[x](/case-studies/zzz/totally-other/)\n')[0]?.message.en.instead).not.toContain('/associations/editorial/');
});

it('suggests nothing where no published address is near', () => {
  expect(check({ 'addresses.lock': '/case-studies/zzz/totally-other/\n' })[0]?.message.en.instead).not.toContain('perhaps');
});

it('prints footnotes of footnotes', () => {
  expect(render('甲[^a]\n\n[^a]: 见[^b]\n\n[^b]: 乙\n').html).toContain('id="fn-2"');
});

it('marks HTTPS: as leading elsewhere', () => {
  expect(render('[x](HTTPS://evil.test/)').html).toContain('nofollow');
});

it('takes the first of two definitions, as the page does', () => {
  const { body } = parseMdx('[a][x]\n\n[x]: /reports/e/first/\n[x]: /reports/e/second/\n');
  expect(
    bodyLinksOf(body as Root, { id: 'reports/e/x', file: 'reports/e/x.mdx' }, new Map(), new Map<Text, []>()).map(({ to }) => to),
  ).toEqual(['reports/e/first']);
});

it.each([
  '[见<Cite id="e/seed"/>](https://a.test/)',
  '[甲<Stat id="firms"/>](/a/)',
  '[甲[^1]](/a/)\n\n[^1]: 乙',
])('never puts a link into a link: %j', (t) => {
  expect(render(t).html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /);
});

it('joins a line after a component or emphasis', () => {
  expect(render('甲。<Cite id="e/seed"/>\n乙').html).not.toContain('\n');
});

it('reads a document behind a BOM', () => {
  expect(readFile({ path: 'reports/e/x.mdx', bytes: new TextEncoder().encode('\uFEFF---\ntitle: x\n---\n') }).frontmatter).toBe('ok');
});

it('an example takes no document number from a real bulletin', () => {
  const b = (id: string, data: object) => ({ id, data }) as never;
  expect(
    createPolicyIndex(
      [
        b('bulletins/e/real', { title: 'a', documentNumbers: ['甲〔2009〕1号'], issued: '2009' }),
        b('bulletins/e/demo', { title: 'b', documentNumbers: ['甲〔2009〕1号'], issued: '2020', example: true }),
      ],
      (x) => x,
    ).byNumber.get('甲〔2009〕1号'),
  ).toBe('bulletins/e/real');
});

it('two <Stats/> make no id twice', () => {
  const ids = [...render('<Stats/>\n\n<Stats/>').html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('refuses an explicit tag', () => {
  expect(readYaml('a: !!str x\n', 1).faults).not.toEqual([]);
});

it('one tab is one finding that names the tab', () => {
  const f = check({ 'network/topics.yaml': '- id: finance\n  title: 培训\n\tsummary: x\n' });
  expect(f.length).toBe(1);
  expect(f[0]?.message.en.what).toContain('tab');
});

it('every key is described', () => {
  const undescribed: string[] = [];
  const walk = (s: z.ZodType, at: string): void => {
    if (s instanceof z.ZodOptional) walk(s.unwrap() as z.ZodType, at);
    if (s instanceof z.ZodArray) walk(s.element as z.ZodType, at);
    if (!(s instanceof z.ZodObject)) return;
    for (const [k, v] of Object.entries(s.shape)) {
      if (!(v as z.ZodType).description) undescribed.push(`${at}.${k}`);
      walk(v as z.ZodType, `${at}.${k}`);
    }
  };
  for (const [n, s] of [...Object.entries(schemas), ['network', network] as const]) walk(s, n);
  expect(undescribed).toEqual([]);
});

it('resolves ./profile.mdx outside associations', () => {
  expect(check({ 'case-studies/sample/profile.mdx': caseStudy('x\n'), [path]: caseStudy('[x](./profile.mdx)\n') })).toEqual([]);
});

it('a folder without profile is found', () => {
  expect(check({ 'case-studies/nobody/x.mdx': caseStudy('x\n') })).not.toEqual([]);
});

it('hidden characters are found', () => {
  expect(ofBody('甲\u202e乙\u200b\u{e0041}\n')).not.toEqual([]);
});

it('short words get no far suggestion', () => {
  expect(check({ [path]: caseStudy('<Callout type="note" id="x">\n\nx\n\n</Callout>\n') })[0]?.message.en.instead).not.toContain(
    'did you mean',
  );
});

it('counts remarks and blank lines of addresses.lock as lines, in Windows files too', () => {
  const [finding] = check({ 'addresses.lock': '# remark\r\n\r\n/bulletins/editorial/first/\r\n/bulletins/editorial/gone/\r\n' });
  expect(finding).toMatchObject({ rule: 'vanished-address', line: 4 });
});
