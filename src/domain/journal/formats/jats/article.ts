import { printXmlDocument, xml } from '../../../xml/xml.ts';
import type { ArticleDocument } from '../../document.ts';
import type { LinkMap } from '../../media/body-tree.ts';
import { backOf } from './back.ts';
import { bodyOf, jatsText } from './body.ts';
import type { RoleLabels } from './contributors.ts';
import { frontOf } from './front.ts';

/** https://jats.nlm.nih.gov/archiving/1.3/ */
const schema = 'https://jats.nlm.nih.gov/archiving/1.3/xsd/JATS-archivearticle1-3.xsd';

/**
 * An article in JATS 1.3 (ANSI/NISO Z39.96-2021), Archiving and Interchange Tag Set: the Publishing Tag Set requires an
 * ISSN and an identifier of the journal, which a journal may not have. `links` says where pictures and pages are found;
 * by default all are given with their whole addresses.
 */
export function jatsArticle(document: ArticleDocument, labels: RoleLabels, links: LinkMap = absolute(document.url)): string {
  const text = jatsText(
    document.html,
    document.sources.map(({ number }) => number),
    links,
  );
  const attributes = {
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    'xmlns:ali': 'http://www.niso.org/schemas/ali/1.0/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:noNamespaceSchemaLocation': schema,
    'dtd-version': '1.3',
    'article-type': 'other',
    'xml:lang': document.language,
  };
  return printXmlDocument(xml('article', attributes, frontOf(document, labels), bodyOf(text), backOf(document, text)));
}

function absolute(page: string): LinkMap {
  const whole = (address: string) => (URL.canParse(address, page) ? new URL(address, page).href : null);
  return { link: (href) => (href.startsWith('#') ? href : whole(href)), picture: whole };
}
