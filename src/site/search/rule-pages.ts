import { ruleAddress, rulesAddress } from '../../domain/help/rule-groups.ts';
import {
  type ExampleFinding,
  type HelpGroup,
  type HelpText,
  helpGroups,
  type RuleHelp,
  type ShownExample,
} from '../../domain/help/rule-help.ts';
import { actorWords, changeWords, helpWords, placeIn, sentenceOf } from '../../domain/help/words.ts';
import type { SearchPart } from '../../domain/search/document.ts';
import { heading, names, texts } from '../../domain/search/parts.ts';
import { createConverters } from '../../domain/text/script.ts';
import type { SiteLibrary } from '../site-library.ts';
import type { OwnPage } from './page-document.ts';

type Say = (text: HelpText) => string;

/** The help of every rule, and what the list of all rules says besides their titles. */
export function* rulePages(): Generator<OwnPage> {
  const groups = helpGroups();
  yield rulesPage(groups);
  for (const { helps } of groups) for (const help of helps) yield rulePage(help);
}

function rulesPage(groups: readonly HelpGroup[]): OwnPage {
  return {
    address: rulesAddress,
    kind: 'help',
    parts: (library, { strings: { pages } }) => [
      ...names(pages.rules),
      ...texts(pages.rulesNote, pages.guide, ...groups.map(({ title }) => chinese(library)(title))),
    ],
  };
}

function rulePage({ name, title, why, given, bad, findings, good }: RuleHelp): OwnPage {
  return {
    address: ruleAddress(name),
    kind: 'help',
    parts(library, { strings: { pages } }) {
      const say = chinese(library);
      return [
        ...names(say(title), name, title.en),
        ...texts(say(sentenceOf(why)), given && say(given), pages.guide, pages.rules),
        heading(say(helpWords.bad), 'bad'),
        ...exampleParts(bad, say),
        heading(say(helpWords.says), 'says'),
        ...findingParts(findings, say),
        heading(say(helpWords.good), 'good'),
        ...exampleParts(good, say),
        heading(title.en, 'english'),
        ...texts(sentenceOf(why).en, given?.en),
        heading(helpWords.says.en, 'english'),
        ...findingParts(findings, ({ en }) => en),
      ];
    },
  };
}

function chinese({ edition }: SiteLibrary): Say {
  const convert = edition.converterFor('zh-Hans', createConverters());
  return ({ zh }) => convert(zh);
}

function exampleParts({ change, files }: ShownExample, say: Say): SearchPart[] {
  const changed = change?.files.map((file) => `${file.status} ${file.path} ${say(changeWords(file))}`) ?? [];
  const shown = files.flatMap(({ path, text }) => [path, text || say(text === null ? helpWords.picture : helpWords.empty)]);
  return texts(change && say(actorWords(change.actor)), ...changed, ...shown);
}

function findingParts(findings: readonly ExampleFinding[], say: Say): SearchPart[] {
  return findings.flatMap((finding) => texts(placeIn(finding), say(finding.what), say(finding.instead)));
}
