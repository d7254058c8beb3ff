import { hiddenCharacters } from '../text/printable.ts';

/** One address of mail, with the name of whose it is. */
export interface Mailbox {
  name: string;
  /** `office@example.org`, in ASCII. */
  address: string;
}

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const addressPattern = new RegExp(`^${atom}(?:\\.${atom})*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*$`);

/** The longest address that mail servers take (RFC 5321, 4.5.3.1.3), and more than any name needs. */
const longest = { address: 254, name: 100 };

/**
 * Reads `office@example.org` or `Name <office@example.org>`; null for whatever is not exactly one address in its plain
 * form. Line breaks and hidden characters, by which a value could become further headers, are refused and not cleaned.
 */
export function readMailbox(text: string): Mailbox | null {
  if (/[\r\n\t]/.test(text) || text.search(hiddenCharacters) !== -1 || !text.isWellFormed()) return null;
  const match = /^\s*(?:"?([^"<>]*?)"?\s*<([^<>\s]+)>|([^<>\s]+))\s*$/.exec(text);
  const name = match?.[1]?.trim() ?? '';
  const address = match?.[2] ?? match?.[3] ?? '';
  const isAddress = address.length <= longest.address && addressPattern.test(address);
  return isAddress && name.length <= longest.name ? { name, address } : null;
}
