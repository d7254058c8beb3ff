import { type BadFile, firstKey, withKeys } from './blocks.ts';

const written = [
  ...[
    '//evil.test/',
    '/../x/',
    'javascript:alert(1)',
    '/search/',
    '/search/x/',
    '/pagefind/x/',
    '/guide/start/',
    '/glossary/x/',
    '/nosuch/x/',
  ],
  ...['/zh-hant/search/', '/zh-hant/bulletins/', '/zh-hant/x/', '/zh-hans/x/', '/en/x/', '/zh-hant/zh-hant/x/'],
  ...['/bulletins/chains/', '/bulletins/by/editorial/', '/bulletins/page/2/', '/reports/editorial/', '/topics/x/', '/network/x/'],
  ...[
    '/associations/editorial/x/',
    '/case-studies/sample/old',
    'case-studies/sample/old/',
    '/case-studies/sample/Old/',
    '/case-studies/sample/old/x/',
  ],
];

/** Addresses in the folders of others that were never published. */
export const foreignAliases = ['/case-studies/editorial/stolen/', '/bulletins/editorial/stolen/', '/associations/evil/'];

/** Former addresses that are the site's own, or none. */
export const aliases: readonly BadFile[] = written.map((alias) => ({
  name: `the alias ${alias}`,
  file: withKeys(`aliases:\n  - ${JSON.stringify(alias)}`),
  line: firstKey + 1,
  rules: ['wrong-alias', 'wrong-type'],
}));
