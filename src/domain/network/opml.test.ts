import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { scanXml } from '../publish/markup/feed-scan.ts';
import { printOpml } from './opml.ts';

const site = { origin: 'https://own.test', base: '/sme/', bundle: new Set<string>() };
const feed = { title: '甲 <b>&"乙"\'', xmlUrl: 'https://other.test/feed?a=1&b="2"', htmlUrl: 'https://other.test/' };
const list = {
  title: '订阅源 & <清单>',
  created: 'Sun, 22 Nov 2026 00:00:00 GMT',
  groups: [
    { title: '各协会', feeds: [feed, { ...feed, title: '丙' }] },
    { title: '没有的', feeds: [] },
  ],
};
const read = (xml: string) =>
  new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'outline', htmlEntities: true }).parse(xml);

it('is read by another program as it was meant', () => {
  const { opml } = read(printOpml(list));
  expect(opml).toMatchObject({ version: '2.0', head: { title: list.title, dateCreated: list.created } });
  expect(opml.body.outline).toEqual([
    {
      text: '各协会',
      outline: [
        { type: 'rss', text: feed.title, ...feed },
        { type: 'rss', text: '丙', ...feed, title: '丙' },
      ],
    },
  ]);
});

it('passes the look over the output, and nothing that leads elsewhere does', () => {
  expect(scanXml(printOpml(list), site)).toEqual([]);
  const withAddress = (xmlUrl: string) => printOpml({ ...list, groups: [{ title: '甲', feeds: [{ ...feed, xmlUrl }] }] });
  const wrong = ['javascript:alert(1)', 'data:text/xml,x', 'https://user:secret@other.test/', '//other.test/', 'ftp://other.test/', '#x'];
  expect(wrong.filter((address) => scanXml(withAddress(address), site).length === 0)).toEqual([]);
  expect(scanXml(printOpml(list).replace('type="rss"', 'onclick="x"'), site)).not.toEqual([]);
});
