import type { DigestGroup, Period } from './digest.ts';

/** A digest with all that is printed of it, in the script of one edition. */
export interface Digest {
  /** BCP 47 tag. */
  language: string;
  /** The subject of the mail and the heading of the text. */
  title: string;
  /** What it tells of: all, or one topic, association or region. */
  intro: string;
  period: Period;
  groups: readonly DigestGroup[];
  /** Where to read more and what this mail is, each with an address. */
  footer: readonly { text: string; url: string }[];
  labels: { published: string };
}
