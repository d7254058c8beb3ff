/** Lists of codes that deposits ask for: two letters, or the three bibliographic ones. */
export type LanguageList = 'iso-639-1' | 'iso-639-2b';

const bibliographic: Readonly<Record<string, string>> = {
  zh: 'chi',
  en: 'eng',
  ja: 'jpn',
  ko: 'kor',
  fr: 'fre',
  de: 'ger',
  ru: 'rus',
  es: 'spa',
};

/** The language of a BCP 47 tag (`zh-Hans`) in a list; `und`, undetermined, for one that is not known here. */
export function languageCode(tag: string, list: LanguageList): string {
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  return list === 'iso-639-1' ? language : (bibliographic[language] ?? 'und');
}
