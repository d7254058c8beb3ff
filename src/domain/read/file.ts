import type { z } from 'zod';
import { networkFile, type Place, placeOf, vocabularyOf } from '../address.ts';
import type { DataIssue, Draft, ParsedFile, SourceFile } from '../entry.ts';
import { parseMdx } from '../mdx/parse.ts';
import { schemas } from '../schemas/index.ts';
import { network } from '../schemas/network.ts';
import { limits, overLimit, overNested } from './limits.ts';
import { readYaml, type YamlText } from './yaml.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads one content file into a draft of its entries; never throws for what an author wrote. */
export function readFile(file: SourceFile): ParsedFile {
  const place = placeOf(file.path);
  const vocabulary = vocabularyOf(file.path);
  const known = place !== null || vocabulary !== null || file.path === networkFile;
  const parsed: ParsedFile = {
    path: file.path,
    text: null,
    known,
    place,
    badByteLine: 0,
    limitFault: null,
    frontmatter: 'none',
    yamlFaults: [],
    drafts: [],
    body: null,
    bodyFault: null,
  };
  if (!known) return parsed;
  if (file.bytes.length > limits.bytes) return { ...parsed, limitFault: { reason: 'bytes', line: 1, column: 1 } };
  try {
    parsed.text = decoder.decode(file.bytes);
  } catch {
    parsed.badByteLine = lineOfBadByte(file.bytes);
    return parsed;
  }
  if (vocabulary) return readVocabulary(parsed, vocabulary);
  if (!place) return readData(parsed, null, parsed.text, 1, network);
  if (file.path.endsWith('.yaml')) return readData(parsed, place, parsed.text, 1, schemas[place.collection]);
  return readDocument(parsed, place);
}

function readDocument(parsed: ParsedFile, place: Place): ParsedFile {
  const lines = (parsed.text as string).split(/\r\n|\n/);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end === -1) return { ...parsed, frontmatter: 'missing' };
  readData(parsed, place, lines.slice(1, end).join('\n'), 2, schemas[place.collection]);
  const limitFault = parsed.limitFault ?? overLimit(lines.slice(end + 1).join('\n'));
  if (limitFault) {
    const line = parsed.limitFault ? limitFault.line : limitFault.line + end + 1;
    return { ...parsed, frontmatter: 'ok', limitFault: { ...limitFault, line } };
  }
  // Blank lines in place of the frontmatter keep every position of the body true to the file.
  const body = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n');
  return { ...parsed, frontmatter: 'ok', ...parseMdx(body) };
}

function readData(parsed: ParsedFile, place: Place | null, text: string, firstLine: number, schema: z.ZodType) {
  const nested = overNested(text);
  if (nested) {
    parsed.limitFault = { ...nested, line: nested.line + firstLine - 1 };
    return parsed;
  }
  const yaml = readYaml(text, firstLine);
  parsed.yamlFaults = yaml.faults;
  if (yaml.faults.length === 0) parsed.drafts = [draftOf(place, yaml.data ?? {}, yaml, [], schema)];
  return parsed;
}

function readVocabulary(parsed: ParsedFile, collection: NonNullable<ReturnType<typeof vocabularyOf>>): ParsedFile {
  parsed.limitFault = overNested(parsed.text as string);
  if (parsed.limitFault) return parsed;
  const yaml = readYaml(parsed.text as string, 1);
  parsed.yamlFaults = yaml.faults;
  const items = Array.isArray(yaml.data) ? yaml.data : [];
  if (yaml.faults.length === 0 && !Array.isArray(yaml.data)) {
    parsed.yamlFaults = [{ line: 1, column: 1, reason: 'NOT_A_LIST' }];
  }
  parsed.drafts = items.map((item: unknown, index) => {
    const id = String((item as { id?: unknown } | null)?.id ?? index);
    return draftOf({ collection, association: null, id: `${collection}/${id}` }, item, yaml, [index], schemas[collection]);
  });
  return parsed;
}

function draftOf(place: Place | null, raw: unknown, yaml: YamlText, prefix: PropertyKey[], schema: z.ZodType): Draft {
  const result = schema.safeParse(raw, { reportInput: true });
  const locate = (path: readonly PropertyKey[]) => yaml.locate([...prefix, ...path]);
  const issues = result.success ? [] : result.error.issues.map(toDataIssue);
  return { place, raw: (raw ?? {}) as Record<string, unknown>, data: result.success ? result.data : null, issues, locate };
}

function toDataIssue(issue: z.core.$ZodIssue): DataIssue {
  return {
    path: issue.path,
    code: issue.code ?? 'custom',
    message: issue.message,
    input: issue.input,
    ...('keys' in issue ? { keys: issue.keys } : {}),
    ...('values' in issue ? { values: issue.values.map(String) } : {}),
  };
}

function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let index = 0; index <= bytes.length; index += 1) {
    if (index < bytes.length && bytes[index] !== 0x0a) continue;
    try {
      decoder.decode(bytes.subarray(start, index));
    } catch {
      return line;
    }
    start = index + 1;
    line += 1;
  }
  return line;
}
