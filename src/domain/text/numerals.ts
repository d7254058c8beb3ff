const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A whole number from 1 to 99 in Chinese numerals: 十, 十二, 二十一. Others are printed in digits. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return head + (ones === 0 ? '' : (digits[ones] as string));
}

const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The whole number that Chinese numerals mean: 二十四, 一千四百五十, 三百万; null where they mean none (一二十). */
export function parseChineseNumeral(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = character === '两' ? 2 : character === '零' ? 0 : digits.indexOf(character);
    const place = places[character];
    const scale = scales[character];
    if (value >= 0) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (place !== undefined) {
      section += (digit ?? 1) * place;
      digit = null;
    } else if (scale !== undefined) {
      const part = section + (digit ?? 0);
      // A smaller scale behind a larger one counts by itself: 一亿二千万.
      total = total > scale ? total + part * scale : (total + part || 1) * scale;
      section = 0;
      digit = null;
    } else return null;
  }
  return text === '' ? null : total + section + (digit ?? 0);
}
