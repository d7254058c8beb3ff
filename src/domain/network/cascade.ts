import { compareDates } from '../date.ts';
import { levels } from '../schemas/common.ts';
import type { PolicyDocument, PolicyEdge, PolicyNetwork } from './policy-documents.ts';

/** The documents around one, the widest level first, and how they rest on one another. */
export interface Cascade {
  documents: readonly PolicyDocument[];
  edges: readonly PolicyEdge[];
  /** How many documents of the cascade are left out. */
  hidden: number;
}

type Way = 'self' | 'version' | 'up' | 'down';

/** Which relations lead on from a document that was reached in a way, and how what they lead to is reached. */
const ways: Record<Way, { version?: Way; up?: Way; down?: Way }> = {
  self: { version: 'version', up: 'up', down: 'down' },
  version: { version: 'version' },
  up: { version: 'version', up: 'up' },
  down: { down: 'down' },
};

/**
 * The cascade of a document: its earlier and later versions, all that it rests on with their versions, and all that
 * rests on it. Of more than `limit` documents the nearest are kept. Ends in any network, also where it has circles.
 */
export function cascadeOf(id: string, network: PolicyNetwork, limit: number): Cascade {
  const reached = new Map<string, Way>([[id, 'self']]);
  for (const [at, way] of reached) {
    for (const [next, by] of stepsFrom(at, way, network)) if (!reached.has(next)) reached.set(next, by);
  }
  const kept = new Set([...reached.keys()].slice(0, limit));
  return { ...assemble(kept, network), hidden: reached.size - kept.size };
}

/** Versions of one document that replaced or amended one another; one of a single document is left out. Oldest first. */
export function versionChains(documents: readonly PolicyDocument[], network: PolicyNetwork): Cascade[] {
  const seen = new Set<string>();
  return documents.flatMap(({ id }) => {
    if (seen.has(id)) return [];
    const reached = new Map<string, Way>([[id, 'version']]);
    for (const [at, way] of reached) {
      for (const [next, by] of stepsFrom(at, way, network)) if (!reached.has(next)) reached.set(next, by);
    }
    for (const member of reached.keys()) seen.add(member);
    return reached.size > 1 ? [{ ...assemble(new Set(reached.keys()), network), hidden: 0 }] : [];
  });
}

/** The day from which a document holds, or the best that is known of it. */
export function documentDate({ effective, issued }: PolicyDocument): string | undefined {
  return effective ?? issued;
}

function stepsFrom(id: string, way: Way, network: PolicyNetwork): [string, Way][] {
  const { version, up, down } = ways[way];
  const isVersion = ({ kind }: PolicyEdge) => kind === 'supersedes' || kind === 'amends';
  return [
    ...network.earlier(id).map((edge): [string, Way | undefined] => [edge.to, isVersion(edge) ? version : up]),
    ...network.later(id).map((edge): [string, Way | undefined] => [edge.from, isVersion(edge) ? version : down]),
  ].filter((step): step is [string, Way] => step[1] !== undefined);
}

function assemble(kept: ReadonlySet<string>, network: PolicyNetwork): Pick<Cascade, 'documents' | 'edges'> {
  const documents = [...kept].map((id) => network.get(id)).filter((document) => document !== undefined);
  return {
    documents: documents.sort(inOrder),
    edges: documents.flatMap(({ id }) => network.earlier(id).filter(({ to }) => kept.has(to))),
  };
}

/** By level, what is of unknown level last; then oldest first; then by id. */
function inOrder(a: PolicyDocument, b: PolicyDocument): number {
  const rank = ({ level }: PolicyDocument) => (level === null ? levels.length : levels.indexOf(level));
  return rank(a) - rank(b) || compareDates(documentDate(a) ?? '', documentDate(b) ?? '') || compareDates(a.id, b.id);
}
