import { describe, expect, it } from 'vitest';
import { calloutTypes } from './components/callout.ts';
import { components } from './components/index.ts';
import { context, render, strangeIn } from './testing.ts';

const html = (text: string) => render(text).html;

it('has a right example of every component', () => {
  for (const { example, name } of components.values()) {
    expect(example.startsWith(`<${name}`)).toBe(true);
    expect(() => render(example.replaceAll('（空一行）', '\n\n')), name).not.toThrow();
  }
});

it('knows no component by a name that objects inherit', () => {
  expect(['constructor', '__proto__', 'toString', ''].filter((name) => components.has(name))).toEqual([]);
});

describe('Callout', () => {
  it('prints its title, and its content as text', () => {
    expect(html('<Callout type="tip" title="请看">\n\n甲**乙**\n\n</Callout>')).toBe(
      '<aside class="callout callout-tip" aria-label="请看"><p class="callout-title">请看</p><p>甲<strong>乙</strong></p></aside>',
    );
  });

  it.each(calloutTypes)('has a title of its own for the type %s', (type) => {
    expect(html(`<Callout type="${type}">\n\n甲\n\n</Callout>`)).toContain(`aria-label="${context.labels.callout[type]}"`);
  });

  it('shows marks in its title as text', () => {
    expect(strangeIn(html(`<Callout type="note" title='&quot;><img src=x onerror=y>'>\n\n甲\n\n</Callout>`))).toEqual([]);
  });
});

describe('Figure', () => {
  it('prints a picture with its sizes, words and credit', () => {
    expect(html('<Figure src="./a.jpg" alt="会场" caption="图题" credit="某人"/>')).toBe(
      '<figure class="picture"><img src="/a.1.jpg" srcset="/a.1.jpg 640w" sizes="(min-width: 48rem) 40rem, 100vw" width="640" height="480" ' +
        'alt="会场" loading="lazy" decoding="async"><figcaption>图题<span class="credit">某人</span></figcaption></figure>',
    );
  });

  it('has no caption where none is written, and prints nothing for an unknown picture', () => {
    expect(html('<Figure src="./a.jpg" alt="甲"/>')).not.toContain('figcaption');
    expect(html('<Figure src="./b.jpg" alt="甲"/><Figure src="javascript:x" alt="甲"/>')).not.toContain('img');
  });
});

describe('Cite', () => {
  it('points to the source by its number on the page', () => {
    expect(html('甲<Cite id="e/seed" page="第3页"/>')).toBe(
      '<p>甲<a class="cite" href="#source-1" role="doc-biblioref" aria-label="出处1，第3页">[1，第3页]</a></p>',
    );
  });

  it('prints nothing for a source that the page does not list', () => {
    expect(html('甲<Cite id="constructor"/>')).toBe('<p>甲</p>');
  });
});

describe('Stat', () => {
  it('prints the figure, linked to its source, and its scope in a note beside', () => {
    expect(html('甲<Stat id="firms"/>')).toBe(
      '<div class="with-notes"><p>甲<a class="stat" href="#source-1">30家</a></p><div class="notes"><details class="note">' +
        '<summary>本段数字</summary><dl class="note-text"><dt>企业 30家</dt><dd>口径：甲市；时段：2007年</dd></dl></details></div></div>',
    );
  });

  it('prints a figure without a source as text, and an unknown one not at all', () => {
    expect(render('<Stat id="firms"/>甲', { sourceNumbers: new Map() }).html).toContain('<span class="stat">30家</span>');
    expect(html('甲<Stat id="toString"/>')).toBe('<p>甲</p>');
  });

  it('notes a figure once in a block, with its doubt', () => {
    const note = html('<Stat id="members"/>和<Stat id="members"/>');
    expect(note.split('<dt>')).toHaveLength(2);
    expect(note).toContain('；存疑：有&quot;疑&quot;&lt;问&gt;');
  });
});

describe('Stats', () => {
  it('prints every figure in a table, with its source', () => {
    const table = html('<Stats/>');
    expect(table).toContain('<tr id="stat-firms"><th scope="row">企业</th><td class="number">30家</td><td>甲市</td><td>2007年</td>');
    expect(table).toContain('<td><a href="#source-1">[1]</a></td>');
    expect(strangeIn(table)).toEqual([]);
  });

  it('draws only what may be compared, from a common zero', () => {
    expect(html('<Stats/>').match(/<rect[^>]*>/g)).toHaveLength(2);
    const [first] = [...context.statistics];
    expect(render('<Stats/>', { statistics: new Map(first ? [first] : []) }).html).not.toContain('<svg');
  });

  it('prints nothing where there are no figures', () => {
    expect(render('<Stats/>', { statistics: new Map() }).html).toBe('');
  });
});

describe('footnotes', () => {
  it('stand beside the block that first refers to them, with a way back', () => {
    expect(html('甲[^x]。\n\n乙[^x]\n\n[^x]: 注文\n')).toBe(
      '<div class="with-notes"><p>甲<sup><a href="#fn-1" id="fnref-1" role="doc-noteref" aria-label="注 1">1</a></sup>。</p>' +
        '<div class="notes"><details class="note"><summary>注 1</summary><div id="fn-1" class="note-text" role="doc-footnote"><p>注文</p>' +
        '<a href="#fnref-1" aria-label="回到正文" class="back">↩</a></div></details></div></div>' +
        '<p>乙<sup><a href="#fn-1" role="doc-noteref" aria-label="注 1">1</a></sup></p>',
    );
  });

  it('are numbered in the order of the text and not of their definitions', () => {
    const printed = html('甲[^b][^a]\n\n[^a]: 子\n\n[^b]: 丑\n');
    expect(printed.indexOf('丑')).toBeLessThan(printed.indexOf('子'));
  });
});
