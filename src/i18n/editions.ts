import type { Edition } from '../domain/edition.ts';

const asWritten = (text: string) => text;

export const hans: Edition = {
  tag: 'zh-Hans',
  prefix: '',
  converterFor: (language, { toHans }) => (language === 'zh-Hant' ? toHans : asWritten),
};

export const hant: Edition = {
  tag: 'zh-Hant',
  prefix: 'zh-hant',
  converterFor: (language, { toHant }) => (language === 'zh-Hant' ? asWritten : toHant),
};

/** Every edition, the one at the root first. */
export const editions: readonly [Edition, ...Edition[]] = [hans, hant];
