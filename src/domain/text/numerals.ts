const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A whole number from 1 to 99 in Chinese numerals: 十, 十二, 二十一. Others are printed in digits. */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return head + (ones === 0 ? '' : (digits[ones] as string));
}
