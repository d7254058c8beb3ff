import { createHash } from 'node:crypto';
import { type OpenDocument, openDataFile, openDataIndex, openDataLimits, openDataPath } from '../../../src/domain/search/open-data.ts';
import { partnerFileBytes, printPartnerFile } from '../../../src/domain/search/partner-file.ts';
import { type DownloadOptions, download } from './download.ts';
import { parseJson } from './parse-json.ts';
import { refusals } from './refusal.ts';

/** A site whose open data is fetched; its address ends in a slash. */
export interface PartnerSite {
  id: string;
  url: string;
}

export type FetchOptions = Omit<DownloadOptions, 'bytes'>;

/** What was fetched: the text of a file of the partner's, and the number of its records. */
export interface Fetched {
  text: string;
  count: number;
}

/** Fetches all open data of a site. Throws a `Refusal` where anything of it is not as it must be: all is taken, or nothing. */
export async function fetchPartner({ url }: PartnerSite, options: FetchOptions): Promise<Fetched> {
  const list = new URL(openDataPath, url).href;
  const index = parseJson(openDataIndex, await download(list, { ...options, bytes: openDataLimits.indexBytes }), list);
  if (URL.parse(index.url)?.href !== new URL(url).href) throw refusals.url(list);
  if (index.files.reduce((sum, { bytes }) => sum + bytes, 0) > partnerFileBytes) throw refusals.large(list, partnerFileBytes);
  const documents: OpenDocument[] = [];
  const addresses = new Set<string>();
  for (const file of index.files) {
    const address = new URL(file.path, list).href;
    const bytes = await download(address, { ...options, bytes: openDataLimits.fileBytes });
    if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) throw refusals.changed(address);
    for (const document of parseJson(openDataFile, bytes, address).documents) {
      if (addresses.has(document.address.hans)) throw refusals.form(address, `${document.address.hans} × 2`);
      addresses.add(document.address.hans);
      documents.push(document);
    }
  }
  if (documents.length !== index.documents) throw refusals.form(list, 'documents');
  const text = printPartnerFile(url, documents);
  if (Buffer.byteLength(text) > partnerFileBytes) throw refusals.large(list, partnerFileBytes);
  return { text, count: documents.length };
}
