import { faultList, type OutputFault } from './fault.ts';

/** What a style sheet can ask of elsewhere or run, in comments and strings too. */
const strange = /url\(|@import|@namespace|expression\(|image-set\(|-moz-binding|behavior\s*:|javascript:|<\/|\/\//gi;
/** An escape of a character that needs none: it would hide one of the above. */
const disguise = /\\(?:0{0,4}[0-7][0-9a-f](?![0-9a-f])|[g-z(@:])/gi;

/** What stands in a style sheet that the site's own never has: it asks for nothing, so any address is a fault. */
export function scanStyle(css: string): OutputFault[] {
  const { faults, add } = faultList(css);
  for (const pattern of [strange, disguise]) {
    for (const match of css.matchAll(pattern)) add(`${JSON.stringify(match[0])} in a style sheet`, match.index);
  }
  return faults;
}
