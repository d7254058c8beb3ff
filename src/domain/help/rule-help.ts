import { createLibrary } from '../create-library.ts';
import type { FindingLanguage } from '../finding.ts';
import { exampleSource, picture } from '../rules/example.ts';
import { checkLibrary, rules } from '../rules/index.ts';
import type { ExampleFiles, Rule } from '../rules/rule.ts';
import { codePointName, hiddenCharacters } from '../text/printable.ts';

/** A file of an example; characters that do not show stand as their codes. */
export interface ExampleFile {
  path: string;
  /** null for a right picture. */
  text: string | null;
}

/** What the check says of an example. */
export interface ExampleFinding {
  file: string;
  line: number;
  what: Record<FindingLanguage, string>;
  instead: Record<FindingLanguage, string>;
}

/** The help of a rule, made from its own examples: what is shown here is what is tested. */
export interface RuleHelp {
  name: string;
  title: Record<FindingLanguage, string>;
  why: Record<FindingLanguage, string>;
  bad: ExampleFile[];
  findings: ExampleFinding[];
  good: ExampleFile[];
}

/** Help for every rule of the library, in the order in which rules run. */
export function libraryHelp(): RuleHelp[] {
  return rules.map(helpOf);
}

function helpOf(rule: Rule): RuleHelp {
  const { name, title, why, example } = rule;
  const findings = checkLibrary(createLibrary(exampleSource(example.bad)), { asOf: dayOfExamples }).filter(
    (finding) => finding.rule === name,
  );
  return {
    name,
    title,
    why,
    bad: filesOf(example.bad),
    findings: findings.map(({ file, line, message: { zh, en } }) => ({
      file,
      line,
      what: { zh: zh.what, en: en.what },
      instead: { zh: zh.instead, en: en.instead },
    })),
    good: filesOf(example.good),
  };
}

/** The day for which examples are checked, so that help is the same on every day. */
const dayOfExamples = '2026-11-22';

function filesOf(files: ExampleFiles): ExampleFile[] {
  return Object.entries(files).map(([path, content]) => {
    if (content === picture) return { path, text: null };
    return { path, text: typeof content === 'string' ? visible(content) : bytesOf(content) };
  });
}

/** Text as a page can show it: tabs, carriage returns and hidden characters by their names. */
export function visible(text: string): string {
  return text
    .replaceAll('\r', '␍')
    .replaceAll('\t', '⇥')
    .replace(hiddenCharacters, (character) => `[${codePointName(character)}]`)
    .replace(/[\ue000-\uf8ff]/g, (character) => `[${codePointName(character)}]`);
}

/** Bytes that are no text, with those that are no ASCII as hexadecimal numbers. */
function bytesOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `[${byte.toString(16).toUpperCase()}]`)).join('');
}
