import { z } from 'zod';
import type { Collection } from '../collections.ts';
import type { Entry } from '../entry.ts';
import { schemas } from '../schemas/index.ts';
import { references } from '../schemas/scalars.ts';
import type { LinkKind } from './vocabulary.ts';

/** One reference in an entry's data: where it stands, what it says, the full id that it means. */
export interface Reference {
  path: PropertyKey[];
  written: string;
  collection: Collection | 'any';
  target: string;
  kind: LinkKind;
  /** The item of a list in which the reference stands, for its page or note. */
  holder: unknown;
}

/** A step through a schema towards a reference: a key, `each` item, and then either the reference or more steps. */
interface Step {
  key: string | null;
  reference?: { collection: Collection | 'any'; kind: LinkKind };
  steps: Step[];
}

const plans = new Map<z.ZodType, Step[]>();

/** Every reference in an entry's data, found by the schema that declares it. */
export function referencesOf(entry: Pick<Entry, 'collection' | 'data'>): Reference[] {
  return referencesIn(entry.data, schemas[entry.collection]);
}

/** Every reference in data of a schema; what is not of the schema's shape is passed over. */
export function referencesIn(data: unknown, schema: z.ZodType): Reference[] {
  const plan = plans.get(schema) ?? planOf(schema);
  plans.set(schema, plan);
  const found: Reference[] = [];
  collect(data, plan, [], null, found);
  return found;
}

/** The paths of a schema on which references can stand, so that data is walked only there. */
function planOf(schema: z.ZodType): Step[] {
  const reference = references.get(schema);
  if (reference) return [{ key: '', reference, steps: [] }];
  if (schema instanceof z.ZodOptional) return planOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) {
    const steps = planOf(schema.element as z.ZodType);
    return steps.length > 0 ? [{ key: null, steps }] : [];
  }
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, value]) => {
      const steps = planOf(value as z.ZodType);
      return steps.length > 0 ? [{ key, steps }] : [];
    });
  }
  return [];
}

function collect(value: unknown, steps: Step[], path: PropertyKey[], holder: unknown, found: Reference[]): void {
  if (value === undefined || value === null) return;
  for (const step of steps) {
    if (step.reference) {
      const { collection, kind } = step.reference;
      if (typeof value !== 'string') continue;
      const written = value;
      const target = collection === 'any' ? written : `${collection}/${written}`;
      found.push({ path, written, collection, target, kind, holder });
    } else if (step.key === null) {
      if (!Array.isArray(value)) continue;
      for (const [index, item] of value.entries()) collect(item, step.steps, [...path, index], item, found);
    } else {
      const next = (value as Record<string, unknown>)[step.key];
      collect(next, step.steps, [...path, step.key], holder, found);
    }
  }
}
