/** Where a book may lead. */
const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * An address as a valid URL string (https://url.spec.whatwg.org/#valid-url-string), whatever it was written as; null
 * where it leads to no page and no mail. Browsers take characters that reading systems refuse, so these are encoded.
 */
export function wholeAddress(href: string, base?: string): string | null {
  const url = URL.parse(href, base);
  if (!url || !schemes.has(url.protocol)) return null;
  const encode = (text: string) => text.replace(/[\\^`{|}"<>[\]]/g, encodeURIComponent);
  url.pathname = encode(url.pathname);
  url.search = encode(url.search);
  url.hash = encode(url.hash);
  return url.href;
}
