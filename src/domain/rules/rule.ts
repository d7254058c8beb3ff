import type { ParsedFile } from '../entry.ts';
import type { Finding, FindingLanguage, Position } from '../finding.ts';
import type { Library } from '../library.ts';

export type RuleLanguage = FindingLanguage;

/** Files of a small library by path, laid over the base of `example.ts`. */
export type ExampleFiles = Readonly<Record<string, string | Uint8Array>>;

/** What a rule sees besides the library: the day for which it is asked. */
export interface RuleContext {
  /** `YYYY-MM-DD` */
  asOf: string;
}

/** One thing that must hold, why, an example of each side, and the check. A rule's name is permanent. */
export interface Rule {
  name: string;
  /** A few words: the heading of its help page. */
  title: Record<RuleLanguage, string>;
  why: Record<RuleLanguage, string>;
  /** Tested: `bad` gives at least one finding of this rule, `good` none of any. */
  example: { bad: ExampleFiles; good: ExampleFiles };
  checkFile?(file: ParsedFile): Fault[];
  checkLibrary?(library: Library, context: RuleContext): (Fault & { file: string })[];
}

/** A finding before its rule adds its name and reason. */
export interface Fault extends Position {
  what: Record<RuleLanguage, string>;
  instead: Record<RuleLanguage, string>;
}

export type FileFault = Fault & { file: string };

/** Makes the finding of a rule from a fault. */
export function findingOf(rule: Pick<Rule, 'name' | 'why'>, file: string, fault: Fault): Omit<Finding, 'excerpt'> {
  const message = (language: RuleLanguage) => ({
    what: fault.what[language],
    why: rule.why[language],
    instead: fault.instead[language],
  });
  return {
    rule: rule.name,
    file,
    line: fault.line,
    column: fault.column,
    message: { zh: message('zh'), en: message('en') },
  };
}

/** A path in data as an author reads it: `statistics[2].unit`. */
export function printPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key + 1}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );
}

/** The start of a node, or of the file where it has none. */
export function startOf(node: { position?: { start: Position } | undefined }): Position {
  return node.position ? { line: node.position.start.line, column: node.position.start.column } : { line: 1, column: 1 };
}
