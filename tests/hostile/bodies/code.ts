import { casesOf, type HostileBody, inPlaces } from './case.ts';

/** What MDX would run. */
const rules = ['code-in-text', 'mdx-syntax'];

const expressions = ['{1}', '{process.env.DEPLOY_TOKEN}', '{/* 批注 */}', '{[].constructor.constructor("return this")()}'];

const oddExpressions = [
  '{}',
  '{ }',
  '{约}',
  '{',
  '甲 {1}{2}',
  '{{x}}',
  '{"}"}',
  '{`a`}',
  '{() => {}}',
  '{...x}',
  '{<b/>}',
  '{1 +}',
  '{1\n+ 2}',
  '{\n\n1}',
  `a $\{process.env.HOME} b`,
  '## 标题 {#id}',
  "{process.getBuiltinModule('node:fs').writeFileSync('x', 'y')}",
  '{import.meta.env.SECRET}',
  '{await import("node:fs")}',
  '{new Function("x")()}',
  '{(0, eval)("1")}',
  '{globalThis["process"]}',
  '{tag`x`}',
  '{/* {1} */}',
  '{// 批注\n}',
  '{"\u4e2d"}',
  '{"<script>"}',
  '\\\\{1}',
  '`甲` {1} `乙`',
  '[{1}](/reports/)',
  '[甲](/reports/){.class}',
  'a@b.cn{1}',
  '|www.a.b|{x}|\n|-|-|',
  '[^1]{1}\n\n[^1]: 乙',
];

const modules = [
  "import fs from 'node:fs'",
  "import 'node:fs'",
  "import * as fs from 'node:fs'",
  "import secret from '../../../../.env?raw'",
  "import s from '/etc/hostname?raw'",
  "import x from 'data:text/javascript,alert(1)'",
  'import duties were cut in 2010.',
  'export const x = 1',
  'export default 1',
  'export default () => null',
  "export * from './evil.mjs'",
  'export const a = 1</a>\\',
  'export const a = [',
  'export {x}',
  'export sales rose by 3 %.',
];

const attributes = [
  '<Stat id={"x"}/>',
  '<Stat id={process.env.TOKEN}/>',
  '<Stat {...x} id="y"/>',
  '<Stat {...{id: "x"}}/>',
  '<Stat id={}/>',
  '<Stat id={`x`}/>',
  '<Stat {"id"}/>',
  '<Stat id=<b/>/>',
  '<Stat {/* 批注 */} id="x"/>',
  '<Callout type="note" title={process.env.TOKEN}>\n\n甲\n\n</Callout>',
  '<Callout type="note" {...{title: "x"}}>\n\n甲\n\n</Callout>',
  '<Callout type="note" dangerouslySetInnerHTML={{__html: "x"}}>\n\n甲\n\n</Callout>',
  '<Figure src={evil} alt="甲"/>',
  '<{x}/>',
];

export const codeBodies: HostileBody[] = [
  ...inPlaces('expression', rules, expressions),
  ...casesOf('expression', rules, oddExpressions),
  ...casesOf('module', rules, modules),
  ...casesOf('module', rules, [
    [3, "甲\n\nimport fs from 'node:fs'"],
    [2, '## 甲\nexport const x = 1'],
    [3, '甲\n\nimport x'],
  ]),
  ...casesOf('attribute', [...rules, 'wrong-attribute'], attributes),
  ...casesOf('after a control', ['hidden-character'], ['www.a.b\0{x}', 'a\0{x}', '[r]: \0{x}', '\u0001{x}', '甲\u001b[31m']),
];
