/** Hosts on which an account can be told apart. `git` is a plain server of one's own, where an account is a user name. */
export const accountHosts = ['github', 'gitlab', 'gitee', 'git'] as const;

export type AccountHost = (typeof accountHosts)[number];

/**
 * `name`, which counts on every host, or `host:name`. A name has 1 to 64 ASCII letters, digits, `-`, `_` and `.`, and
 * begins with none of `-` and `.`, so that it can be no option, no hidden file and no look-alike in another script.
 */
export const accountPattern = new RegExp(`^(?:(?:${accountHosts.join('|')}):)?[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$`);

/** The name of an account and its host; null where it counts on every host. */
export function splitAccount(account: string): { host: AccountHost | null; name: string } {
  const colon = account.indexOf(':');
  return colon === -1 ? { host: null, name: account } : { host: account.slice(0, colon) as AccountHost, name: account.slice(colon + 1) };
}

/**
 * Whether an account that a profile lists is the one that acts. Hosts take no notice of the case of ASCII letters.
 * An acting account whose host is not told is only one that is listed without a host.
 */
export function isAccount(listed: string, acting: string): boolean {
  if (!accountPattern.test(listed) || !accountPattern.test(acting)) return false;
  const one = splitAccount(listed.toLowerCase());
  const other = splitAccount(acting.toLowerCase());
  return one.name === other.name && (one.host === null || one.host === other.host);
}
