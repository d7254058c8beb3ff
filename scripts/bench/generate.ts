import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { dataCollections } from '../../src/domain/collections.ts';
import { createLibrary } from '../../src/domain/create-library.ts';
import type { SourceFile } from '../../src/domain/entry.ts';
import { draftDigest } from '../../src/domain/journal/agreements.ts';
import { missingLines, withLines } from '../../src/domain/journal/frozen.ts';
import { paths } from '../lib/paths.ts';
import { association, conflict, person, source } from './library/base.ts';
import { chanceOf } from './library/chance.ts';
import type { Content, Maker } from './library/common.ts';
import { activity, bulletin, caseStudy, report, service } from './library/documents.ts';
import { agreement, article, articleVersion, column, issue, linkObservation, recognition } from './library/journal.ts';
import { networkBase } from './library/network.ts';
import { type GeneratedCollection, planLibrary, type Slot } from './library/plan.ts';

const makers: Record<Exclude<GeneratedCollection, 'agreements'>, Maker> = {
  associations: association,
  bulletins: bulletin,
  'case-studies': caseStudy,
  articles: article,
  'article-versions': articleVersion,
  columns: column,
  activities: activity,
  services: service,
  reports: report,
  issues: issue,
  people: person,
  sources: source,
  recognitions: recognition,
  'link-observations': linkObservation,
  conflicts: conflict,
};

/**
 * The network's own files as the project has them today, but for who chaired the conference when and who sat on the
 * journal's council: terms demand meetings of every year and a council its members, and a generated library has neither.
 */
export function networkFiles(content: string = paths.content): SourceFile[] {
  const entries = readdirSync(join(content, 'network'), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return names.sort().map((name) => {
    const bytes = readFileSync(join(content, 'network', name));
    return { path: `network/${name}`, bytes: name === 'network.yaml' ? withoutTerms(bytes) : bytes };
  });
}

function withoutTerms(bytes: Uint8Array): Uint8Array {
  const network = parseDocument(new TextDecoder().decode(bytes));
  for (const key of ['rotation', 'terms']) network.deleteIn(['conference', key]);
  network.deleteIn(['journal', 'council']);
  return new TextEncoder().encode(network.toString({ lineWidth: 0 }));
}

/** A content folder, and the list of what came out that stands beside it. */
export interface Generated {
  files: SourceFile[];
  frozen: string;
}

/**
 * A content folder of `size` entries in which everything is used that entries can have and nothing is wrong, besides
 * the network's files and the entries to which they refer. Nothing in it is true; it is only ever measured.
 */
export function generateLibrary(size: number, network: SourceFile[] = networkFiles()): Generated {
  const plan = planLibrary(size, networkBase(network));
  const collections = Object.keys(makers) as (keyof typeof makers)[];
  const written = collections.flatMap((collection) =>
    plan[collection].map((slot) => fileOf(slot, makers[collection](slot, plan, chanceOf(`${collection}/${slot.ref}`)))),
  );
  const journal = journalOf([...network, ...written]);
  const issues = journal.inCollection('issues');
  const lines = issues.flatMap((issue) => missingLines(issue, journal));
  const frozen = withLines('', lines);
  const digests = new Map(issues.map((issue) => [issue.id, draftDigest(issue, { ...journal, frozen })]));
  const agreements = plan.agreements.map((slot) => {
    const issue = plan.issues[slot.index] as Slot;
    return fileOf(slot, agreement(slot, plan, digests.get(`issues/${issue.ref}`) as string));
  });
  return { files: [...network, ...written, ...agreements], frozen };
}

/** What issues are made of, read as a library: enough to tell their digests. */
function journalOf(files: readonly SourceFile[]) {
  const parts = /^(?:network\/network\.yaml|(?:issues|columns|articles|article-versions)\/)/;
  return createLibrary({ files: files.filter(({ path }) => parts.test(path)), pictures: [], lock: '' });
}

/** Writes a library below a folder that is empty or not yet there: `content`, and beside it the list of what came out. */
export function writeLibrary({ files, frozen }: Generated, folder: string): void {
  for (const { path, bytes } of files) {
    const target = join(folder, 'content', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  writeFileSync(join(folder, 'frozen.lock'), frozen);
}

function fileOf(slot: Slot, { data, body }: Content): SourceFile {
  const yaml = stringify(withoutEmpty(data), { lineWidth: 0 });
  const text = body === undefined ? yaml : `---\n${yaml}---\n\n${body}\n`;
  return { path: pathOf(slot), bytes: new TextEncoder().encode(text) };
}

function pathOf({ collection, ref }: Slot): string {
  if (collection === 'associations') return `associations/${ref}/profile.mdx`;
  return `${collection}/${ref}${dataCollections.includes(collection) ? '.yaml' : '.mdx'}`;
}

function withoutEmpty(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => !(Array.isArray(value) && value.length === 0)));
}
