import { faultList, type OutputFault } from './fault.ts';
import { decodeReferences, excerpt, type OpenTag, readMarkup } from './tokens.ts';

const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The namespaces of records for libraries. None of them means anything to a browser. */
const namespaces: ReadonlySet<string> = new Set([
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2001/XMLSchema-instance',
  'http://www.niso.org/schemas/ali/1.0/',
  'http://www.openarchives.org/OAI/2.0/',
  'http://www.openarchives.org/OAI/2.0/oai_dc/',
  'http://www.openarchives.org/OAI/2.0/static-repository',
  'http://purl.org/dc/elements/1.1/',
  'http://www.crossref.org/schema/5.3.1',
  'http://www.crossref.org/AccessIndicators.xsd',
  'http://www.crossref.org/relations.xsd',
  'http://www.ncbi.nlm.nih.gov/JATS1',
]);

/**
 * What in an XML file for libraries (JATS, OAI-PMH, DOAJ, Crossref) could be taken for a page, or is not as the site
 * writes it: other namespaces, by which a browser would find HTML or a drawing, document types, instructions, comments,
 * addresses that lead to no site. Whether it is right by its own standard is tested where it is made.
 */
export function scanRecords(xml: string): OutputFault[] {
  const { faults, add } = faultList(xml);
  const open: string[] = [];
  if (!xml.startsWith(prolog)) add('the file does not begin with its XML declaration', 0);
  readMarkup(xml.trimEnd(), xml.startsWith(prolog) ? prolog.length : 0, {
    fault: add,
    open({ name, attributes, at, closed }: OpenTag) {
      for (const [attribute, value] of attributes) {
        if (/^xmlns(?::|$)/.test(attribute) && !namespaces.has(value)) add(`the namespace ${excerpt(value, 0)}`, at);
        if (attribute === 'xlink:href' && !/^https?:\/\//.test(value)) add(`<${name} ${attribute}=${excerpt(value, 0)}>`, at);
      }
      if (!closed) open.push(name);
    },
    close(name, at) {
      if (open.pop() !== name) add(`</${name}> closes another element`, at);
    },
    text(written, at) {
      if (decodeReferences(written) === null || written.includes('>')) add(`text that is not escaped: ${excerpt(written, 0)}`, at);
    },
  });
  if (open.length > 0) add(`<${open.join('><')}> not closed`, xml.length);
  return faults;
}
