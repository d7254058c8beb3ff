/**
 * What a page may do. `scripted` runs the site's own bundle (the search page), `alias` is a former address that leads
 * on, `plain` is every other page and runs nothing.
 */
export type PageKind = 'plain' | 'scripted' | 'alias';

/**
 * The Content-Security-Policy that a page carries in its head; the look over the output demands exactly this text.
 * What is not named falls back to `default-src`, workers alone to `script-src`. The search page's script sets texts
 * only, so there is no way for it to make HTML or code of a text.
 */
export function contentPolicy(kind: PageKind): string {
  return policies[kind].join('; ');
}

const policies: Record<PageKind, readonly string[]> = {
  plain: [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "script-src 'none'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ],
  scripted: [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'none'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ],
  alias: ["default-src 'none'", "form-action 'none'", "base-uri 'none'"],
};
