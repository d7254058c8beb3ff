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

/** Whether a site can stand below an address: over `https:`, ending in a slash, without query and fragment. */
export function isSiteAddress(address: string): boolean {
  return address.startsWith('https://') && address.endsWith('/') && !/[?#]/.test(address) && isWebAddress(address);
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
  'com|cn|org|net|gov|edu|info|biz|top|xyz|site|online|shop|club|vip|ltd|wang|ren|tech|store|app|cc|io|co|hk|mo|tw|jp|kr|sg|us|uk|eu|de|fr|ru|in|test|example';
const hanTopLevel = '中国|公司|网络|政务|公益|网址|中國|網絡|政務|網址';

/** What a name of a host is made of, and an address of the web that is written out as one. */
const nameInText = /[\p{L}\p{N}.-]+/gu;
const writtenOut =
  /(?:https?:\/{1,2}(?:[^\s/@]{0,100}@)?|(?<![\p{L}\p{N}.-])(?=www\.))([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,20})/giu;
const endOfHost = new RegExp(`\\.(?:(?:${topLevel}|xn--[a-z0-9-]+)(?![a-z0-9]|[.-][a-z0-9])|(?:${hanTopLevel})(?![\\p{L}\\p{N}-]))`, 'giu');

/**
 * The hosts that a text names, lower-case, without `www.`: whatever stands behind `http://` or `www.`, and every other
 * name that ends in a known top-level domain. A Latin name begins and ends where Han characters stand beside it
 * (`见gov.cn的通知`).
 */
export function hostsNamedIn(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/[。．｡]/g, '.');
  const known = [...plain.matchAll(nameInText)].flatMap(([name]) => knownHostsIn(name));
  const written = [...plain.matchAll(writtenOut)]
    .map(([, host]) => (host as string).replace(/(?<=[a-z0-9])\.?\p{Script=Han}.*$/iu, ''))
    .filter((host) => !known.some((name) => host.startsWith(name)));
  return [...known, ...written].map(plainHost);
}

function knownHostsIn(name: string): string[] {
  let start = 0;
  return [...name.matchAll(endOfHost)].flatMap((end) => {
    const host = name.slice(start, end.index + end[0].length).replace(/^[.-]+|^.*\p{Script=Han}\.?(?=[^.\p{Script=Han}]+\.)/gu, '');
    start = end.index + end[0].length;
    return host.includes('.') ? [host] : [];
  });
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
