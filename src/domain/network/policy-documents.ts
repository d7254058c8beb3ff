import type { PartialDate } from '../date.ts';
import type { bulletinStatuses } from '../schemas/bulletin.ts';
import type { levels } from '../schemas/common.ts';

export type PolicyLevel = (typeof levels)[number];

/** How a document rests on an earlier one, under the names that links have. */
const policyRelations = ['supersedes', 'amends', 'implements', 'based-on'] as const;
export type PolicyRelation = (typeof policyRelations)[number];

/** What the cascade needs to know of a policy document. */
export interface PolicyDocument {
  id: string;
  /** Null where nothing on record tells whose document it is. */
  level: PolicyLevel | null;
  issued?: PartialDate | undefined;
  effective?: PartialDate | undefined;
  /** The last day on which it holds. */
  expires?: PartialDate | undefined;
  /** The first day on which it holds no more. */
  repealed?: PartialDate | undefined;
  status: (typeof bulletinStatuses)[number];
  /** The day for which the status was looked up; the day of the network where none is given. */
  statusChecked?: PartialDate | undefined;
  /** The documents that it names, in the order in which it names them. */
  rests: readonly { kind: PolicyRelation; on: string }[];
  /** The documents that are said to have taken its place. */
  supersededBy: readonly string[];
}

/** One relation, told from the later document. */
export interface PolicyEdge {
  from: string;
  kind: PolicyRelation;
  to: string;
}

/** All documents with what rests on them. */
export interface PolicyNetwork {
  /** `YYYY-MM-DD`: the day up to which things are known. */
  asOf: string;
  get(id: string): PolicyDocument | undefined;
  /** What a document supersedes, amends, implements or is based on, of those that there are. */
  earlier(id: string): readonly PolicyEdge[];
  /** The documents that say so of it. */
  later(id: string): readonly PolicyEdge[];
}

/** Links documents in both directions; a supersession counts from whichever side it is told. */
export function createPolicyNetwork(documents: readonly PolicyDocument[], asOf: string): PolicyNetwork {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const edges = new Map<string, PolicyEdge>();
  const add = (edge: PolicyEdge) => {
    if (byId.has(edge.from) && byId.has(edge.to) && edge.from !== edge.to) edges.set(`${edge.from} ${edge.kind} ${edge.to}`, edge);
  };
  for (const { id, rests, supersededBy } of documents) {
    for (const { kind, on } of rests) add({ from: id, kind, to: on });
    for (const from of supersededBy) add({ from, kind: 'supersedes', to: id });
  }
  const earlier = Map.groupBy(edges.values(), ({ from }) => from);
  const later = Map.groupBy(edges.values(), ({ to }) => to);
  return {
    asOf,
    get: (id) => byId.get(id),
    earlier: (id) => earlier.get(id) ?? [],
    later: (id) => later.get(id) ?? [],
  };
}
