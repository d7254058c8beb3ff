import { createLibrary } from '../create-library.ts';
import { exampleSource, picture } from '../rules/example.ts';
import { checkLibrary, rules } from '../rules/index.ts';
import type { ExampleFiles } from '../rules/rule.ts';
import type { ExampleFile, RuleHelp, ShownExample } from './rule-help.ts';
import { foundBy } from './shown-finding.ts';
import { visible } from './visible.ts';

/** The day for which examples are checked, so that help is the same on every day. */
const dayOfExamples = '2026-11-22';

/** Help for every rule of the library, in the order in which rules run. */
export function libraryHelp(): RuleHelp[] {
  return rules.map(({ name, title, why, example }) => {
    const findings = checkLibrary(createLibrary(exampleSource(example.bad)), { asOf: dayOfExamples });
    return { name, title, why, given: null, bad: shown(example.bad), findings: foundBy(name, findings), good: shown(example.good) };
  });
}

function shown(files: ExampleFiles): ShownExample {
  return { change: null, files: Object.entries(files).map(([path, content]) => fileOf(path, content)) };
}

function fileOf(path: string, content: string | Uint8Array): ExampleFile {
  if (content === picture) return { path, text: null };
  return { path, text: typeof content === 'string' ? visible(content) : bytesOf(content) };
}

/** Bytes that are no text, with those that are no ASCII as hexadecimal numbers. */
function bytesOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `[${byte.toString(16).toUpperCase()}]`)).join('');
}
