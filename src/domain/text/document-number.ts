/** A document number whose year stands in other brackets than 〔〕, and how it is written rightly. */
export interface WrongBrackets {
  start: number;
  end: number;
  right: string;
}

/**
 * An issuer's abbreviation, the year in brackets, and the number: `国发〔2009〕36号`. The year stands in 六角括号
 * (GB/T 9704-2012, 7.2.5).
 */
const number = /(\p{Script=Han})[(（[［【﹝〖]\s*((?:19|20)\d{2})\s*[)）\]］】﹞〗](\s*(?:第\s*)?\d{1,5}\s*[号號])/gu;

/** Every document number in a text that has its year in wrong brackets. */
export function wrongBracketsIn(text: string): WrongBrackets[] {
  return [...text.matchAll(number)].map((match) => {
    const [whole, before, year, rest] = match as unknown as [string, string, string, string];
    return { start: match.index + before.length, end: match.index + whole.length, right: `〔${year}〕${rest.replace(/\s/g, '')}` };
  });
}

/** The text with the year of every document number in 〔〕. */
export function withRightBrackets(text: string): string {
  return text.replace(number, (_, before: string, year: string, rest: string) => `${before}〔${year}〕${rest.replace(/\s/g, '')}`);
}

const withYear = /^(.*?)〔(\d{4})〕\s*((?:第\s*)?\d+\s*[号號])$/u;

/** How people type a document number who have no 〔〕 on their keyboard; nothing for one of another form. */
export function spellingsOf(number: string): string[] {
  const [, issuer, year, rest] = withYear.exec(number) ?? [];
  return issuer === undefined ? [] : [`${issuer}[${year}]${rest}`, `${issuer}(${year})${rest}`, `${issuer}${year} ${rest}`];
}

/** The year of a document number as four digits; null where it names none. */
export function yearOfNumber(number: string): string | null {
  return withYear.exec(number)?.[2] ?? null;
}

/** Orders document numbers as an office files them: by what stands before the last number, then by that number. */
export function compareDocumentNumbers(a: string, b: string): number {
  const [, headA = a, countA = '0'] = /^(.*?)(\d+)\s*[号號]$/u.exec(a) ?? [];
  const [, headB = b, countB = '0'] = /^(.*?)(\d+)\s*[号號]$/u.exec(b) ?? [];
  if (headA !== headB) return headA < headB ? -1 : 1;
  return Number(countA) - Number(countB);
}
