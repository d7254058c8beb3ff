/**
 * How text is cut for the search index and for a query alike, so that any phrase on a page is found whatever a
 * segmenter would make of it: every Han character is a word, and runs of letters and of digits are words as they
 * stand. Punctuation stays with the word before it, for the excerpts; the index pays no heed to it.
 */
const seam = new RegExp(
  [
    '(?<=[\\p{L}\\p{N}][\\p{P}\\p{S}]*)(?=\\p{Script=Han})',
    '(?<=\\p{Script=Han}[\\p{P}\\p{S}]*)(?=[\\p{L}\\p{N}])',
    '(?<=\\p{L})(?=\\p{N})',
    '(?<=\\p{N})(?=\\p{L})',
    '(?<=[\\p{L}\\p{N}][\\p{P}\\p{S}]+)(?=[\\p{L}\\p{N}])',
  ].join('|'),
  'gu',
);

/** What stands between the parts of a page (title, headings, paragraphs) in the index, so that no phrase runs across. */
export const partMark = ' ¶ ';

/** Text with a space between any two words, for the index. */
export function separateWords(text: string): string {
  return text.replace(seam, ' ');
}

/**
 * What a query asks for, each as the index has it; all must be found. A run of Han characters is a phrase; letters and
 * digits are words of their own, because the index counts places differently around them. Punctuation only parts them.
 * A lone character is asked for only where there is nothing else: it is in nearly every page.
 */
export function phrasesOf(query: string): string[] {
  const runs = query.match(/\p{Script=Han}+|\p{N}+|[^\s\p{Script=Han}\p{N}\p{P}\p{S}]+/gu) ?? [];
  const phrases = runs.map((run) => (/^\p{Script=Han}/u.test(run) ? `"${[...run].join(' ')}"` : run));
  const telling = phrases.filter((phrase) => !/^"\p{Script=Han}"$/u.test(phrase));
  return [...new Set(telling.length > 0 ? telling : phrases)];
}

/** Characters that stand around what was found in an excerpt until it is printed; no text has them. */
export const found = { start: '\u0001', end: '\u0002' } as const;

const joint =
  /(?<=[\p{Script=Han}\p{P}][\u0001\u0002]?)(?<!¶) (?=[\u0001\u0002]?[\p{L}\p{N}])|(?<=[\p{L}\p{N}][\u0001\u0002]?) (?=[\u0001\u0002]?\p{Script=Han})/gu;

/** Text from the index as people read it, without the spaces between Han characters and with a bar between parts. */
export function joinWords(text: string): string {
  return text.replace(joint, '').replaceAll('¶', '｜');
}
