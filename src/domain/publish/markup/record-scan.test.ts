import { expect, it } from 'vitest';
import { scanRecords } from './record-scan.ts';

const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n';
const jats = (content: string) =>
  `${prolog}<article xmlns:xlink="http://www.w3.org/1999/xlink" dtd-version="1.3"><ext-link xlink:href="https://a.test/">甲 &lt;b&gt;</ext-link>${content}</article>\n`;

it('lets a record pass as the site writes it, whatever its elements are called', () => {
  expect(scanRecords(jats('<related-article/><doi_data applies_to="vor">10.1/x</doi_data>'))).toEqual([]);
});

it.each([
  jats('').replace(prolog, ''),
  jats('').replace(prolog, `${prolog}<?xml-stylesheet href="x.xsl"?>`),
  jats('').replace(prolog, `${prolog}<!DOCTYPE a [<!ENTITY b "c">]>`),
  jats('<script xmlns="http://www.w3.org/1999/xhtml">x</script>'),
  jats('<h:script xmlns:h="http://www.w3.org/1999/xhtml">x</h:script>'),
  jats('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  jats('<ext-link xlink:href="javascript:x">x</ext-link>'),
  jats('<!-- x -->'),
  jats('<![CDATA[x]]>'),
  jats('<p>]]></p>'),
  jats('&bogus;'),
  jats('&#0;'),
  jats('\u0000'),
  jats('<p></q>'),
  jats('<p>'),
  `${jats('')}<p/`,
])('does not let %j pass', (xml) => {
  expect(scanRecords(xml)).not.toEqual([]);
});
