import { type ReportLanguage, sayIn } from '../report/report.ts';
import { printable } from '../text/printable.ts';
import type { ExampleFile, ExampleFinding, RuleHelp } from './rule-help.ts';

/** The languages of a help page, each with its own name. */
const languages: readonly [ReportLanguage, string][] = [
  ['zh', '简体中文'],
  ['zh-hant', '繁體中文'],
  ['en', 'English'],
];

const remark = '<!-- npm run generate makes this file from the rule’s own examples. -->\n';

/** The page of a rule below `docs/rules/`, in Markdown. */
export function rulePage(help: RuleHelp): string {
  return `# ${help.name}\n\n${remark}\n${languages.map(([language, name]) => sectionOf(help, language, name)).join('\n')}`;
}

/** The list of all rules, `docs/rules/README.md`. */
export function ruleIndex(helps: readonly RuleHelp[]): string {
  const rows = [...helps]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, title }) => `| [${name}](${name}.md) | ${escapeMarkdown(title.zh)} | ${escapeMarkdown(title.en)} |\n`);
  return `# 检查的规则 · Rules\n\n${remark}\n| 规则 Rule | 中文 | English |\n| --- | --- | --- |\n${rows.join('')}`;
}

function sectionOf(help: RuleHelp, language: ReportLanguage, name: string): string {
  const say = sayIn(language);
  const findings = help.findings.map((finding) => itemOf(finding, say)).join('');
  return [
    `## ${name}\n\n**${escapeMarkdown(say(help.title))}**\n\n${escapeMarkdown(say(help.why))}${say({ zh: '。', en: '.' })}\n`,
    `### ${say({ zh: '错的', en: 'Wrong' })}\n\n${help.bad.map(fileOf).join('\n')}`,
    `${say({ zh: '检查会说：', en: 'The check says:' })}\n\n${findings}`,
    `### ${say({ zh: '对的', en: 'Right' })}\n\n${help.good.map(fileOf).join('\n')}`,
  ].join('\n');
}

function itemOf({ file, line, what, instead }: ExampleFinding, say: ReturnType<typeof sayIn>): string {
  const place = line > 0 ? `${printable(file)}:${line}` : printable(file);
  return `- \`${place}\` ${escapeMarkdown(printable(say(what)))} → ${escapeMarkdown(printable(say(instead)))}\n`;
}

function fileOf({ path, text }: ExampleFile): string {
  if (text === null) return `\`${path}\`\n\n（800 × 600）\n`;
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `\`${path}\`\n\n${fence}${path.endsWith('.yaml') ? 'yaml' : 'mdx'}\n${text.replace(/\n*$/, '\n')}${fence}\n`;
}

/** Plain words in Markdown: nothing in them is markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, (character) => `\\${character}`);
}
