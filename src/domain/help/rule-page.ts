import { type ReportLanguage, sayIn } from '../report/report.ts';
import type { ExampleFile, ExampleFinding, HelpGroup, HelpText, RuleHelp, ShownExample } from './rule-help.ts';
import { actorWords, changeWords, helpWords, placeIn, sentenceOf } from './words.ts';

/** The languages of a help page, each with its own name. */
const languages: readonly [ReportLanguage, string][] = [
  ['zh', '简体中文'],
  ['zh-hant', '繁體中文'],
  ['en', 'English'],
];

const remark = '<!-- npm run generate makes this file from the rule’s own examples. -->\n';

type Say = (texts: HelpText) => string;

/** The page of a rule below `docs/rules/`, in Markdown. */
export function rulePage(help: RuleHelp): string {
  return `# ${help.name}\n\n${remark}\n${languages.map(([language, name]) => sectionOf(help, sayIn(language), name)).join('\n')}`;
}

/** The list of all rules, `docs/rules/README.md`. */
export function ruleIndex(groups: readonly HelpGroup[]): string {
  return `# 检查的规则 · Rules\n\n${remark}${groups.map(tableOf).join('')}`;
}

function tableOf({ title, helps }: HelpGroup): string {
  const rows = helps.map((help) => `| [${help.name}](${help.name}.md) | ${escaped(help.title.zh)} | ${escaped(help.title.en)} |\n`);
  return `\n## ${title.zh} · ${title.en}\n\n| 规则 Rule | 中文 | English |\n| --- | --- | --- |\n${rows.join('')}`;
}

function sectionOf({ title, why, given, bad, findings, good }: RuleHelp, say: Say, name: string): string {
  return [
    `## ${name}\n\n**${escaped(say(title))}**\n\n${escaped(say(sentenceOf(why)))}\n`,
    ...(given ? [`${escaped(say(given))}\n`] : []),
    `### ${say(helpWords.bad)}\n\n${exampleOf(bad, say)}`,
    `### ${say(helpWords.says)}\n\n${findings.map((finding) => itemOf(finding, say)).join('')}`,
    `### ${say(helpWords.good)}\n\n${exampleOf(good, say)}`,
  ].join('\n');
}

function itemOf(finding: ExampleFinding, say: Say): string {
  return `- \`${placeIn(finding)}\` ${escaped(say(finding.what))} → ${escaped(say(finding.instead))}\n`;
}

function exampleOf({ change, files }: ShownExample, say: Say): string {
  const lines = change?.files.map((file) => `- \`${file.status} ${file.path}\` ${say(changeWords(file))}\n`) ?? [];
  const list = change ? [`${escaped(say(actorWords(change.actor)))}\n\n${lines.join('')}`] : [];
  return [...list, ...files.map((file) => fileOf(file, say))].join('\n');
}

function fileOf({ path, text }: ExampleFile, say: Say): string {
  if (!text) return `\`${path}\`\n\n${say(text === null ? helpWords.picture : helpWords.empty)}\n`;
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `\`${path}\`\n\n${fence}${languageOf(path)}\n${text.replace(/\n*$/, '\n')}${fence}\n`;
}

function languageOf(path: string): string {
  if (path.endsWith('.yaml')) return 'yaml';
  return path.endsWith('.mdx') ? 'mdx' : '';
}

/** Plain words in Markdown: nothing in them is markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, (character) => `\\${character}`);
}
