import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, escapeHtml, openTag } from './html.ts';

const decoded: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const unescapeHtml = (html: string) => html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => decoded[entity] as string);
const tricky = fc.string({ unit: fc.oneof(fc.constantFrom('&', '<', '>', '"', "'", ';', '&amp;', '&lt;', '#', '中'), fc.string()) });

describe('escapeHtml', () => {
  it('escapes the five characters that mean something in HTML', () => {
    expect(escapeHtml(`<a title="x" id='y'>&amp;`)).toBe('&lt;a title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;');
  });

  it('leaves Chinese and everything else alone', () => {
    expect(escapeHtml('《促进法》〔2009〕36号 `{}`\n')).toBe('《促进法》〔2009〕36号 `{}`\n');
  });

  it('comes back to the same text when a browser decodes it', () => {
    fc.assert(
      fc.property(tricky, (text) => unescapeHtml(escapeHtml(text)) === text),
      { seed: 6 },
    );
  });

  it('leaves nothing that could open a tag or end an attribute', () => {
    fc.assert(
      fc.property(tricky, (text) => !/[<>"']/.test(escapeHtml(text))),
      { seed: 7 },
    );
  });
});

describe('openTag', () => {
  it('leaves out what is undefined, writes true as a bare name and numbers as they are', () => {
    expect(openTag('img', { src: '/a.png', alt: '', width: 0, hidden: true, title: undefined })).toBe(
      '<img src="/a.png" alt="" width="0" hidden>',
    );
  });

  it('escapes values', () => {
    expect(openTag('a', { href: '"><script>' })).toBe('<a href="&quot;&gt;&lt;script&gt;">');
  });
});

it('puts content between the tags as it is', () => {
  expect(element('p', { class: 'x' }, '<b>甲</b>')).toBe('<p class="x"><b>甲</b></p>');
});
