import { type Day, mailTime } from '../network/days.ts';
import { base64 } from './base64.ts';
import { encodedWords } from './encoded-words.ts';
import type { Mailbox } from './mailbox.ts';

/** A mail that is ready to be sent, in plain text and in HTML. */
export interface MailMessage {
  from: Mailbox;
  /** None: the mail says that its recipients are not disclosed, until the operator's program names them. */
  to: readonly Mailbox[];
  subject: string;
  /** The day that stands in the mail, at its first second. */
  date: Day;
  /** BCP 47 tag of its language. */
  language: string;
  text: string;
  html: string;
  /** Where to be taken off the list: an `https:` or `mailto:` address. */
  unsubscribe?: string | undefined;
}

/** Has a sign that base64 has not, so that it never stands in a part. */
const boundary = '=_gongjian_digest';

/**
 * A mail (RFC 5322) with two parts that say the same (multipart/alternative, RFC 2046), the better one last. Texts are
 * UTF-8 in base64, which passes every server unchanged. It has no Message-ID: the server that sends it gives one.
 */
export function printMessage({ from, to, subject, date, language, text, html, unsubscribe }: MailMessage): string {
  const headers = [
    `From: ${printMailbox(from)}`,
    `To: ${to.length === 0 ? 'undisclosed-recipients:;' : to.map(printMailbox).join(',\r\n ')}`,
    `Subject: ${encodedWords(subject)}`,
    `Date: ${mailTime(date)}`,
    ...(unsubscribe === undefined ? [] : [`List-Unsubscribe: <${unsubscribe}>`]),
    'MIME-Version: 1.0',
    `Content-Language: ${language}`,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ];
  const part = (type: string, body: string) =>
    [`--${boundary}`, `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', base64Lines(body)].join('\r\n');
  return `${[...headers, '', part('text/plain', text), part('text/html', html), `--${boundary}--`].join('\r\n')}\r\n`;
}

/** Whether an address may stand in `List-Unsubscribe` (RFC 2369): one of the web or of mail, without anything that ends the header. */
export function isUnsubscribeAddress(address: string): boolean {
  return /^(?:https:\/\/|mailto:)[\x21-\x3b\x3d\x3f-\x7e]+$/.test(address) && address.length <= 900;
}

function printMailbox({ name, address }: Mailbox): string {
  return name === '' ? address : `${encodedWords(name)}\r\n <${address}>`;
}

/** Text lines end in CRLF (RFC 2046, 4.1.1); base64 stands in lines of 76 characters. */
function base64Lines(text: string): string {
  return base64(text.replace(/\r?\n/g, '\r\n')).replace(/.{76}(?=.)/g, '$&\r\n');
}
