/**
 * A DOI without the resolver's address: the prefix `10.` with the registrant's 4 to 9 digits, a slash, and a name of the
 * characters that Crossref lets be registered (https://www.crossref.org/documentation/member-setup/constructing-your-dois/).
 */
export function isDoi(value: string): boolean {
  return /^10\.\d{4,9}\/[-._;()/:a-z0-9]+$/i.test(value);
}

/** An ISSN (ISO 3297), `NNNN-NNNC`, whose last place is the check digit: weights 8 to 2, modulo 11, X for ten. */
export function isIssn(value: string): boolean {
  if (!/^\d{4}-\d{3}[\dX]$/.test(value)) return false;
  const digits = [...value.replace('-', '')].map(digitOf);
  return weighted(digits, (index) => 8 - index) % 11 === 0;
}

/**
 * A CN number of a serial (GB/T 9999.1), `CN 11-2104/U`: two digits of the region, four of the serial, and the class of a
 * periodical, which newspapers do not have. It has no check digit.
 */
export function isCnNumber(value: string): boolean {
  return /^CN [1-8]\d-\d{4}(?:\/[A-Z][A-Z0-9]?\d?)?$/.test(value);
}

/** An ISBN of 13 or 10 places (ISO 2108), with hyphens or without, whose check digit is right. */
export function isIsbn(value: string): boolean {
  if (!/^\d[\d-]*[\dX]$/.test(value) || value.includes('--')) return false;
  const places = [...value.replaceAll('-', '')];
  const digits = places.map(digitOf);
  if (places.length === 10) return !places.slice(0, 9).includes('X') && weighted(digits, (index) => 10 - index) % 11 === 0;
  return (
    /^97-?[89]/.test(value) && places.length === 13 && !places.includes('X') && weighted(digits, (index) => (index % 2 ? 3 : 1)) % 10 === 0
  );
}

function weighted(digits: readonly number[], weight: (index: number) => number): number {
  return digits.reduce((sum, digit, index) => sum + digit * weight(index), 0);
}

function digitOf(place: string): number {
  return place === 'X' ? 10 : Number(place);
}
