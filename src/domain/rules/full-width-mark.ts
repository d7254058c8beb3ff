import type { DataIssue, ParsedFile } from '../entry.ts';
import { fullWidthKey } from '../fix/fix.ts';
import { bulletin, caseStudy } from './example.ts';
import { type Fault, printPath, type Rule } from './rule.ts';

export const fullWidthMark: Rule = {
  name: 'full-width-mark',
  title: { zh: '登记项里用了中文标点', en: 'Full-width marks in the data' },
  why: { zh: '登记项只认英文的冒号、引号、逗号和括号', en: 'data know only ASCII colons, quotes, commas and brackets' },
  example: {
    bad: {
      'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status：in-force\n'),
      'case-studies/sample/case.mdx': caseStudy('正文。\n', 'topics: [finance，training]\nstart: “2026-01-01”\n'),
    },
    good: {
      'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\n'),
      'case-studies/sample/case.mdx': caseStudy('正文。\n', 'topics: [finance]\nstart: 2026-01-01\n'),
    },
  },
  checkFile: (file) => [...keysOf(file), ...valuesOf(file)],
};

/** Whether a value was refused for the marks in it: other rules then leave it to this one. */
export function hasFullWidthMark({ input }: DataIssue): boolean {
  return typeof input === 'string' && (quoted.test(input.trim()) || (/[，、；]/.test(input) && /^[\x20-\x7e，、；\s]+$/.test(input)));
}

const quoted = /^[“”‘’「『＂].*[“”‘’」』＂]$/s;

/** The lines of the data on which a key is followed by a full-width colon, or begins behind a full-width space. */
export function fullWidthLines({ yaml }: Pick<ParsedFile, 'yaml'>): number[] {
  const lines = yaml?.text.split('\n') ?? [];
  return lines.flatMap((line, index) =>
    fullWidthKey.test(line) || /^ *[\u3000\u00a0]/.test(line) ? [index + (yaml?.firstLine ?? 1)] : [],
  );
}

function keysOf(file: ParsedFile): Fault[] {
  const { text = '', firstLine = 1 } = file.yaml ?? {};
  const lines = text.split('\n');
  return fullWidthLines(file).map((line) => {
    const [, indent = '', key] = fullWidthKey.exec(lines[line - firstLine] as string) ?? [];
    if (key === undefined) {
      return {
        line,
        column: 1,
        what: { zh: '行首用了全角空格', en: 'the line begins with a full-width space' },
        instead: { zh: '换成两个英文空格', en: 'use two ASCII spaces instead' },
      };
    }
    return {
      line,
      column: indent.length + key.length + 1,
      what: { zh: `${key} 后面是中文冒号`, en: `there is a full-width colon behind ${key}` },
      instead: {
        zh: `写成 ${key}: （英文冒号加一个空格）；npm run check -- --fix 可以自动改`,
        en: `write ${key}: (an ASCII colon and a space); npm run check -- --fix does it`,
      },
    };
  });
}

function valuesOf({ drafts }: ParsedFile): Fault[] {
  return drafts.flatMap(({ issues, locate }) =>
    issues.filter(hasFullWidthMark).map((issue) => {
      const input = String(issue.input);
      const plain = input
        .replace(/[“”‘’「」『』＂]/g, '')
        .replace(/[，、；]\s*/g, ', ')
        .trim();
      const instead = quoted.test(input.trim()) ? plain : `[${plain}]`;
      return {
        ...locate(issue.path),
        what: {
          zh: `${printPath(issue.path)} 的值“${input}”用了中文标点`,
          en: `${printPath(issue.path)}: the value “${input}” has full-width marks`,
        },
        instead: { zh: `写成 ${instead}`, en: `write ${instead}` },
      };
    }),
  );
}
