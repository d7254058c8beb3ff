/**
 * Whether a link's target may reach a reader: an address of this site, a file beside, a heading, `https:`, `http:`,
 * `mailto:` or `tel:`. The tree's targets are already decoded, so what is looked at is what a browser would see.
 */
export function isSafeTarget(target: string): boolean {
  if (/[\u0000-\u0020\u007f-\u009f\\]/.test(target)) return false;
  if (target.startsWith('#') || /^\/(?!\/)/.test(target) || /^\.{1,2}\//.test(target)) return isDecodable(target);
  if (/^(?:mailto|tel):[^/]/i.test(target)) return true;
  if (!/^https?:\/\/[^/]/i.test(target) || !isDecodable(target)) return false;
  const parsed = URL.parse(target);
  return parsed !== null && parsed.username === '' && parsed.password === '' && parsed.hostname.includes('.');
}

function isDecodable(target: string): boolean {
  try {
    decodeURIComponent(target);
    return true;
  } catch {
    return false;
  }
}
