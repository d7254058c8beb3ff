import { hiddenCharacters } from '../text/printable.ts';
import { isDecodable, isHostName, isWebAddress } from '../text/web-address.ts';

/**
 * Whether a link's target may reach a reader: an address of this site, a file beside, a heading, a web address, one
 * e-mail address or a telephone number. The tree's targets are already decoded, so what is looked at is what a browser
 * would see.
 */
export function isSafeTarget(target: string): boolean {
  if (/[\u0000-\u0020\u007f-\u009f\\]/.test(target) || target.search(hiddenCharacters) !== -1) return false;
  if (target.startsWith('#') || /^\/(?!\/)/.test(target) || /^\.{1,2}\//.test(target)) return isDecodable(target);
  if (/^tel:/i.test(target)) return /^tel:\+?\d[\d-]{1,30}$/i.test(target);
  const mail = /^mailto:[\w.+-]{1,64}@([^@?]+)(?:\?subject=[^&#]*)?$/i.exec(target)?.[1];
  // An escaped line break would end the subject and begin another header, such as a hidden recipient.
  if (mail !== undefined) return isHostName(mail) && isDecodable(target) && !/%(?:[01][0-9a-f]|7f)/i.test(target);
  return isWebAddress(target);
}
