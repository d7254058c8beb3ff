import type { Edition } from '../domain/edition.ts';
import { convertDeep, createConverters } from '../domain/text/script.ts';
import { type Labels, labels, linkLabels } from '../i18n/labels.ts';
import { type Strings, strings } from '../i18n/strings.ts';

/** The site's own words in one edition's script. */
export interface Words {
  strings: Strings;
  labels: Labels;
  links: typeof linkLabels;
}

const converters = createConverters();
const words = new Map<string, Words>();

/** The words of an edition; converted once. */
export function wordsOf(edition: Edition): Words {
  const known = words.get(edition.tag);
  if (known) return known;
  const made = convertDeep({ strings, labels, links: linkLabels } as Words, edition.converterFor('zh-Hans', converters));
  words.set(edition.tag, made);
  return made;
}
