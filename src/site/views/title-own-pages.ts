import type { Edition } from '../../domain/edition.ts';
import { ruleAddress, rulesAddress } from '../../domain/help/rule-groups.ts';
import { createConverters } from '../../domain/text/script.ts';
import { guidePages, guideStart } from '../guide.ts';
import { pathTo } from '../library.ts';
import { ruleHelp } from '../rule-help.ts';
import type { Words } from '../words.ts';
import { workParts } from '../work/parts.ts';
import type { TitleLine } from './title-lines.ts';

/** What the site says of itself: its guide, the help for each rule, and its own pages. */
export function ownPageKinds(edition: Edition, words: Words): { id: string; heading: string; lines: TitleLine[] }[] {
  const { strings } = words;
  const { pages, search } = strings;
  const convert = edition.converterFor('zh-Hans', createConverters());
  const line = (address: string, title: string, names: TitleLine['names'] = []) => ({
    href: pathTo(edition, address),
    title,
    names,
    example: false,
  });
  const own = [
    ['/about/', pages.about],
    ['/network/', pages.network],
    ['/journal/', pages.journal],
    ['/bulletins/chains/', pages.chains],
    ['/glossary/', pages.glossary],
    ['/feeds/', strings.journal.feeds.title],
    ['/search/', search.title],
    ['/work/', strings.work.title],
    ...workParts.map((part) => [`/work/${part.id}/`, part.describe(words).title] as const),
  ] as const;
  return [
    {
      id: 'guide',
      heading: pages.guide,
      lines: [guideStart, ...guidePages].map(({ address, title }) => line(address, convert(title))),
    },
    {
      id: 'help',
      heading: pages.rules,
      lines: [
        line(rulesAddress, pages.rules),
        ...ruleHelp.flatMap(({ helps }) =>
          helps.map(({ name, title }) => {
            const names = [name, title.en].map((text) => ({ text, lang: 'en' }));
            return line(ruleAddress(name), convert(title.zh), names);
          }),
        ),
      ],
    },
    { id: 'pages', heading: pages.own, lines: own.map(([address, title]) => line(address, title)) },
  ];
}
