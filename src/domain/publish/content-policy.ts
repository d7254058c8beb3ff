/** What a page may do. `alias` is a former address that leads on and runs nothing, `page` is every other page. */
export type PageKind = 'page' | 'alias';

/**
 * The one named way in which a page's script makes an address that a browser runs: that of the search worker. Whatever
 * else would make HTML or code of a text fails.
 */
export const trustedPolicy = 'gongjian-search';

/**
 * The Content-Security-Policy that a page carries in its head; the look over the output demands exactly this text.
 * What is not named falls back to `default-src`. Pages themselves ask for nothing: the search worker does, and browsers
 * hold a worker to the policy of its own response, not to that of the page which started it.
 */
export function contentPolicy(kind: PageKind): string {
  return policies[kind].join('; ');
}

const policies: Record<PageKind, readonly string[]> = {
  page: [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedPolicy}`,
  ],
  alias: ["default-src 'none'", "form-action 'none'", "base-uri 'none'"],
};
