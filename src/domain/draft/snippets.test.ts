import { describe, expect, it } from 'vitest';
import { components } from '../mdx/components/index.ts';
import { readFile } from '../read/file.ts';
import { draftPath } from './compose.ts';
import { oftenWanted } from './hints.ts';
import { type DraftKind, questionsOf } from './questions.ts';
import { snippetsOf } from './snippets.ts';

const kinds = Object.keys(oftenWanted) as DraftKind[];
const snippets = snippetsOf(kinds.map((kind) => ({ value: kind, name: `名${kind}` })));

/** What an editor inserts when nothing is changed: a choice's first value, a place's own text. */
function insert(body: readonly string[]): string {
  return body
    .join('\n')
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-01-02')
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
    .replace(/\\([\\$}])/g, '$1');
}

describe.each(kinds)('the snippet for %s', (kind) => {
  const { body, prefix, description } = snippets[`新建名${kind}`] as (typeof snippets)[string];

  it('is found by a Chinese word and by its collection', () => {
    expect(prefix).toEqual([`新建名${kind}`, `new-${kind}`]);
    expect(description).toMatch(/\p{Script=Han}/u);
  });

  it('inserts a file in which no required key is missing', () => {
    const file = readFile({ path: draftPath(kind, 'sample', 'x'), bytes: new TextEncoder().encode(`${insert(body)}\n`) });
    expect([file.yamlFaults, file.bodyFault, file.drafts.length]).toEqual([[], null, 1]);
    expect(file.drafts[0]?.issues.filter(({ code, input }) => code === 'unrecognized_keys' || input === undefined)).toEqual([]);
  });

  it('stops at each question, in order', () => {
    const stops = [...body.join('\n').matchAll(/\$\{(\d+)[:|]/g)].map(([, number]) => Number(number));
    expect(stops).toEqual([...stops].sort((a, b) => a - b));
    expect(stops).toHaveLength(questionsOf(kind).filter(({ key }) => key !== 'published').length);
  });
});

it.each([...components.values()])('the snippet for $name inserts its example', ({ name, example }) => {
  expect(insert(snippets[`组件 ${name}`]?.body ?? []).replaceAll('\n\n', '（空一行）')).toBe(example);
});
