import { expect, it } from 'vitest';
import { policyDocument } from './bulletin-document.ts';
import { createPolicyNetwork } from './policy-documents.ts';

const types: Record<string, string> = { sichuan: 'province', chengdu: 'sub-provincial-city', beijing: 'municipality' };
const document = (data: Parameters<typeof policyDocument>[1]) => policyDocument('bulletins/e/x', data, (region) => types[region]);

it.each<[string, Parameters<typeof policyDocument>[1], string | null]>([
  ['national for a law', { kind: 'law' }, 'national'],
  ['of its region for a local document', { kind: 'local-document', regions: ['sichuan'] }, 'provincial'],
  ['of a city', { kind: 'local-document', regions: ['chengdu'] }, 'prefectural'],
  ['of the widest of its regions', { kind: 'local-document', regions: ['chengdu', 'beijing'] }, 'provincial'],
  ['what is written, before all else', { kind: 'law', level: 'county' }, 'county'],
  ['unknown for a local document of no region', { kind: 'local-document' }, null],
  ['unknown for a region that there is not', { kind: 'local-document', regions: ['atlantis'] }, null],
  ['unknown where not even the kind is right', {}, null],
])('takes the level: %s', (_what, data, level) => {
  expect(document(data).level).toBe(level);
});

it('links documents in both directions, once each, and never to themselves or to nothing', () => {
  const first = document({ supersedes: ['e/y', 'e/x', 'e/z'], implements: ['e/y'] });
  const second = policyDocument('bulletins/e/y', { supersededBy: ['e/x'] }, () => undefined);
  const network = createPolicyNetwork([first, second], '2026-01-01');
  const edges = ['supersedes', 'implements'].map((kind) => ({ from: 'bulletins/e/x', kind, to: 'bulletins/e/y' }));
  expect(network.earlier('bulletins/e/x')).toEqual(edges);
  expect(network.later('bulletins/e/y')).toEqual(edges);
  expect(network.later('bulletins/e/x')).toEqual([]);
});
