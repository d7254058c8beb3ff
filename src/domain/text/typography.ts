const han = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—]';
const softBreak = new RegExp(`(?<=${han})[ \\t]*\\n[ \\t]*(?=${han})`, 'gu');

/** Where a text has line breaks between Chinese characters, which a browser would show as spaces: start and end of each. */
export function hanLineBreaks(text: string): [number, number][] {
  if (!text.includes('\n')) return [];
  return [...text.matchAll(softBreak)].map((match) => [match.index, match.index + match[0].length]);
}

const brackets: Record<string, string> = {
  '[': '〔',
  ']': '〕',
  '【': '〔',
  '】': '〕',
  '(': '〔',
  ')': '〕',
  '（': '〔',
  '）': '〕',
  '﹝': '〔',
  '﹞': '〕',
};

/**
 * The form in which document numbers are compared: 六角括号 〔〕 as GB/T 9704-2012 prints them, half-width digits,
 * no spaces.
 */
export function normaliseDocumentNumber(number: string): string {
  return number
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[[\]【】()（）﹝﹞]/g, (bracket) => brackets[bracket] as string)
    .replace(/\s+/g, '');
}

/** The form in which titles are compared: without 《》, the state's name in front, and a bracketed version at the end. */
export function normaliseTitle(title: string): string {
  return title
    .replace(/[《》〈〉\s]/g, '')
    .replace(/^中华人民共和国/, '')
    .replace(/[（(][^（）()]*[）)]$/, '');
}
