import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { malformedIn } from '../../../tests/support/xml-schema.ts';
import { printXml, printXmlDocument, wellFormed, xml } from './xml.ts';

describe('a printed element', () => {
  it('has its attributes and children in order, and nothing for what is absent', () => {
    const title = xml('dc:title', { 'xml:lang': 'zh-Hans', id: undefined }, '会刊', null, false, [' ', 2026]);
    expect(printXml(title)).toBe('<dc:title xml:lang="zh-Hans">会刊 2026</dc:title>');
    expect(printXml(xml('br'))).toBe('<br/>');
    expect(printXml(xml('p', {}, wellFormed('<b/>')))).toBe('<p><b/></p>');
  });

  it('keeps markup in texts and values from being markup', () => {
    const hostile = `]]><!--<a href='x'>&lt;"</a>`;
    expect(printXml(xml('p', { title: hostile }, hostile))).toBe(
      '<p title="]]&gt;&lt;!--&lt;a href=&#39;x&#39;&gt;&amp;lt;&quot;&lt;/a&gt;">]]&gt;&lt;!--&lt;a href=\'x\'&gt;&amp;lt;"&lt;/a&gt;</p>',
    );
  });

  it('shows where a character stood that XML forbids', () => {
    expect(printXml('a\u0000b\u001bc\uffffd\ud800e\udc00')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffd');
    expect(printXml('\u{20000}\t\n\u0085')).toBe('\u{20000}\t\n\u0085');
  });

  it('refuses a name that is none', () => {
    for (const name of ['', 'a b', 'a>', '1a', 'a:b:c', ':a']) expect(() => printXml(xml(name))).toThrow();
    expect(() => printXml(xml('a', { 'x="': 1 }))).toThrow();
  });
});

it('is well-formed whatever its texts are, and reads back as what was written', async () => {
  const anything = fc.string({ unit: 'binary' });
  const documents: string[] = [];
  fc.assert(
    fc.property(anything, anything, (text, value) => {
      const document = printXmlDocument(xml('r', { a: value }, '.', text, '.'));
      documents.push(document);
      if (/[^\x20-\x7e]/.test(text + value)) return;
      const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false, parseAttributeValue: false });
      expect(parser.parse(document).r).toEqual({ '@_a': value, '#text': `.${text}.` });
    }),
  );
  expect(await malformedIn(documents)).toEqual([]);
});
