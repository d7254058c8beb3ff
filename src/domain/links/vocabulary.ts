/**
 * Every kind of link. Each is directed and stored once; its inverse is what the graph finds from the other end, under
 * a name of its own. Terms follow schema.org and ELI where they have one. None ranks an association above another.
 */
export const linkInverses = {
  cites: 'is-cited-by',
  supersedes: 'superseded-by',
  amends: 'amended-by',
  implements: 'implemented-by',
  'based-on': 'is-basis-of',
  mentions: 'mentioned-by',
  related: 'related',
  'has-topic': 'topic-of',
  'in-region': 'region-of',
  'carries-out': 'carried-out-by',
  'carries-out-resolution': 'resolution-carried-out-by',
  'assigned-to': 'is-assigned',
  'published-by': 'publishes',
  by: 'contributed-to',
  'held-by': 'holds',
  'co-held-by': 'co-holds',
  'attended-by': 'attended',
  'acted-in-by': 'acted-in',
  'has-office-in': 'has-officer',
  'in-column': 'has-article',
  contains: 'contained-in',
  'edited-by': 'edits',
  'co-edited-by': 'co-edits',
  'offers-in': 'has-service',
  'offered-by': 'offers',
  'matches-service': 'matches-service',
  'is-about': 'problem-of',
  'within-region': 'has-city',
  'recognises-from': 'offers-recognition',
  'recognises-to': 'is-offered-recognition',
  'observed-by': 'observed',
  'site-link-from': 'site-links-out',
  'site-link-to': 'site-links-in',
  questions: 'is-questioned-by',
  'puts-in-doubt': 'rests-on',
  'read-by': 'reads',
} as const;

export type LinkKind = keyof typeof linkInverses;
export type InverseKind = (typeof linkInverses)[LinkKind];
