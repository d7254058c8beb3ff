/** What a text must not tell of a person. */
export type PrivateDatum = 'telephone' | 'mail' | 'identity-card';

/** Weights and check characters of the eighteen digits of an identity card (GB 11643-1999). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/**
 * The kinds of private data that stand in a text: mainland mobile and landline numbers however they are grouped,
 * addresses of mail, and numbers of identity cards whose check digit is right. Full-width characters count as others.
 */
export function privateDataIn(text: string): PrivateDatum[] {
  const plain = text.normalize('NFKC');
  const digits = plain.replace(/(?<=\d)[\s\-–—.·]+(?=[\dXx])/g, '');
  const cards = [...digits.matchAll(/(?<!\d)\d{17}[\dXx](?!\d)/g)].filter(([number]) => isIdentityCard(number));
  const found: [PrivateDatum, boolean][] = [
    ['telephone', /(?<!\d)(?:\+?86)?1[3-9]\d{9}(?!\d)/.test(digits) || /(?<!\d)0\d{2,3}[\s\-–)]{1,2}\d{7,8}(?!\d)/.test(plain)],
    ['mail', /[^\s@]+@[^\s@]+\.[^\s@]+/.test(plain)],
    ['identity-card', cards.length > 0],
  ];
  return found.flatMap(([kind, is]) => (is ? [kind] : []));
}

function isIdentityCard(number: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return checks[sum % 11] === number[17]?.toUpperCase();
}
