import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import type { Outcome } from '../../scripts/lib/federate/federate.ts';
import { paths } from '../../scripts/lib/paths.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { type OpenDocument, openDataFile, openDataIndex } from '../../src/domain/search/open-data.ts';
import { publishFolder } from './commands.ts';
import { federateWithSite, fetchedFiles, partnerUrl } from './federation.ts';

/** A small site of which the site under test is a partner. */
export interface PartnerLibrary {
  address: string;
  folder: string;
  /** What came of asking the partner again when it was hostile and when it was dead. */
  refused: Outcome[];
  stop(): Promise<void>;
}

/**
 * Publishes and serves a small library whose partner, called `gongjian`, is the site under test. One that is joined is
 * fetched as `npm run federate` does, and asked twice more when it is no longer right, before the library is published.
 */
export async function startWithPartner(search: 'joined' | 'live'): Promise<PartnerLibrary> {
  const root = await mkdtemp(resolve(inject('site').folder, '../partner-'));
  const content = join(root, 'content');
  await cp(resolve(paths.root, 'tests/libraries/right-simplified'), root, { recursive: true });
  const refused: Outcome[] = [];
  const partner = `partners:\n  - {id: gongjian, title: 共建全国站, titleHant: 共建全國站, url: '${partnerUrl}', search: ${search}}\n`;
  await appendFile(join(content, 'network/network.yaml'), partner);
  if (search === 'joined') {
    const outcomes = await federateWithSite(content);
    if (outcomes.some((outcome) => 'refusal' in outcome)) throw new Error(`the site under test is refused: ${JSON.stringify(outcomes)}`);
    const fetched = fetchedFiles(content);
    for (const behaviour of ['hostile', 'dead'] as const) refused.push(...(await federateWithSite(content, behaviour)));
    if (fetchedFiles(content).join() !== fetched.join()) throw new Error('a hostile or dead partner changed what was fetched before');
  }
  const folder = join(root, 'dist');
  const { findings } = await publishFolder(content, folder, join(root, 'work'));
  if (findings.length > 0) throw new Error(`the library has findings: ${JSON.stringify(findings[0])}`);
  const { server, address } = await serve(folder, 0);
  return { address, folder, refused, stop: () => stop(server, root) };
}

/** The open data of the site under test, as `npm run federate` would take it. */
export async function openDocuments(): Promise<OpenDocument[]> {
  const data = join(inject('site').folder, 'data');
  const { files } = openDataIndex.parse(JSON.parse(await readFile(join(data, 'search.json'), 'utf8')));
  const texts = await Promise.all(files.map(({ path }) => readFile(join(data, path), 'utf8')));
  return texts.flatMap((text) => openDataFile.parse(JSON.parse(text)).documents);
}

async function stop(server: Server, root: string): Promise<void> {
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true, force: true });
}
