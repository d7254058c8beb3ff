import { hiddenCharacters } from './printable.ts';

/**
 * Whether an address leads to a host that a reader can recognise: `http:` or `https:`, no credentials, no IP address in
 * any notation, no punycode, and every part of the host's name in Latin letters or in Han characters, never in both
 * and never in another script (UTS 39 calls such names mixed-script or whole-script confusables).
 */
export function isWebAddress(address: string): boolean {
  const authority = /^https?:\/\/([^/?#]+)/i.exec(address)?.[1];
  if (authority === undefined || /[\s\\\u0000-\u0020\u007f-\u009f]/.test(address) || hasHidden(address)) return false;
  const host = authority.replace(/:\d{1,5}$/, '');
  return isHostName(host) && isDecodable(address) && URL.canParse(address);
}

/** A host's name with at least two parts, as a reader may see it. */
export function isHostName(host: string): boolean {
  const labels = host.split('.');
  const top = labels.at(-1) as string;
  return (
    labels.length >= 2 && labels.every((label) => label.length <= 63 && isLabel(label)) && /^(?:[a-z]{2,}|\p{Script=Han}+)$/iu.test(top)
  );
}

/** Whether every percent sign begins an escaped byte of UTF-8. A wrong one ends a build. */
export function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

function isLabel(label: string): boolean {
  if (/^xn--/i.test(label)) return false;
  return /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(label) || /^[\p{Script=Han}0-9]+$/u.test(label);
}

function hasHidden(text: string): boolean {
  return text.search(hiddenCharacters) !== -1;
}

/** Top-level domains that texts name; file names such as `report.pdf` and names such as `Node.js` end in none of them. */
const topLevel =
  'com|cn|org|net|gov|edu|info|biz|top|xyz|site|online|shop|club|vip|cc|io|co|hk|mo|tw|jp|kr|sg|us|uk|eu|de|fr|ru|in|test|example|中国|公司|网络|政务|公益';
const hostInText = new RegExp(
  `(?:https?:)?(?://)?(?:[^\\s/@<>()（）]{0,100}@)?((?:[\\p{L}\\p{N}-]{1,63}[.。．｡])+(?:${topLevel}|xn--[a-z0-9-]+))(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** The hosts that a text names, lower-case, without `www.`. */
export function hostsNamedIn(text: string): string[] {
  return [...text.normalize('NFKC').matchAll(hostInText)].map(([, host]) => plainHost((host as string).replace(/[。．｡]/g, '.')));
}

/** The host to which a link leads, lower-case, without `www.`; null where it leads to no other site. */
export function hostOf(target: string): string | null {
  const mail = /^mailto:[^@?]*@([^?]*)/i.exec(target)?.[1];
  if (mail !== undefined) return plainHost(mail);
  const authority = /^https?:\/\/([^/?#]+)/i.exec(target)?.[1];
  return authority === undefined ? null : plainHost(authority.replace(/:\d{1,5}$/, ''));
}

function plainHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
