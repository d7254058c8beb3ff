import type { z } from 'zod';
import { type Place, vocabularyOf } from '../address.ts';
import type { DataIssue, ParsedFile, PlainDraft, PlainFile, SourceFile } from '../entry.ts';
import { parseMdx } from '../mdx/parse.ts';
import { newsAt, readNewsFile } from '../network/partner-news-file.ts';
import { schemas } from '../schemas/index.ts';
import { network } from '../schemas/network.ts';
import { checkPartnerFile, partnerAt } from '../search/partner-file.ts';
import { decodeUtf8, hasByteOrderMark } from './encoding.ts';
import { mostBytes } from './limits.ts';
import { unreadFile, withPositions } from './positions.ts';
import { overNested } from './scan-data.ts';
import { overLimit } from './scan-text.ts';
import { readYaml } from './yaml.ts';

/** Reads one content file into drafts of its entries; never throws for what an author wrote. */
export function readFile(file: SourceFile): ParsedFile {
  return withPositions(parseFile(file));
}

/** Reads one content file into plain data; never throws for what an author wrote. */
export function parseFile(file: SourceFile): PlainFile {
  const parsed = unreadFile(file.path);
  const { known, place } = parsed;
  const vocabulary = vocabularyOf(file.path);
  if (!known) return parsed;
  if (file.bytes.length > mostBytes(file.path)) return { ...parsed, limitFault: { reason: 'bytes', line: 1, column: 1 } };
  const text = decodeUtf8(file.bytes);
  if (typeof text !== 'string') return { ...parsed, encodingFault: text };
  if (partnerAt(file.path) !== null) return { ...parsed, partner: checkPartnerFile(text) };
  if (newsAt(file.path) !== null) return { ...parsed, news: readNewsFile(text) };
  parsed.text = text;
  parsed.byteOrderMark = hasByteOrderMark(file.bytes);
  if (vocabulary) return readVocabulary(parsed, vocabulary);
  if (!place) return readData(parsed, null, text, 1, network);
  if (file.path.endsWith('.yaml')) return readData(parsed, place, text, 1, schemas[place.collection]);
  return readDocument(parsed, place);
}

function readDocument(parsed: PlainFile, place: Place): PlainFile {
  const lines = (parsed.text as string).split(/\r\n|\n/);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end === -1) return { ...parsed, frontmatter: 'missing' };
  readData(parsed, place, lines.slice(1, end).join('\n'), 2, schemas[place.collection]);
  const limitFault = parsed.limitFault ?? overLimit(lines.slice(end + 1).join('\n'));
  if (limitFault) {
    const line = parsed.limitFault ? limitFault.line : limitFault.line + end + 1;
    return { ...parsed, frontmatter: 'ok', limitFault: { ...limitFault, line } };
  }
  return { ...parsed, frontmatter: 'ok', ...parseMdx(lines.slice(end + 1).join('\n'), end + 2) };
}

function readData(parsed: PlainFile, place: Place | null, text: string, firstLine: number, schema: z.ZodType) {
  const nested = overNested(text);
  if (nested) {
    parsed.limitFault = { ...nested, line: nested.line + firstLine - 1 };
    return parsed;
  }
  parsed.yaml = { text, firstLine };
  const { data, faults } = readYaml(text, firstLine);
  parsed.yamlFaults = faults;
  if (faults.length === 0) parsed.drafts = [draftOf(place, data ?? {}, [], schema)];
  return parsed;
}

function readVocabulary(parsed: PlainFile, collection: NonNullable<ReturnType<typeof vocabularyOf>>): PlainFile {
  parsed.limitFault = overNested(parsed.text as string);
  if (parsed.limitFault) return parsed;
  parsed.yaml = { text: parsed.text as string, firstLine: 1 };
  const yaml = readYaml(parsed.text as string, 1);
  parsed.yamlFaults = yaml.faults;
  const items = Array.isArray(yaml.data) ? yaml.data : [];
  if (yaml.faults.length === 0 && !Array.isArray(yaml.data)) {
    parsed.yamlFaults = [{ line: 1, column: 1, reason: 'NOT_A_LIST' }];
  }
  parsed.drafts = items.map((item: unknown, index) => {
    const id = String((item as { id?: unknown } | null)?.id ?? index);
    return draftOf({ collection, association: null, id: `${collection}/${id}` }, item, [index], schemas[collection]);
  });
  return parsed;
}

function draftOf(place: Place | null, raw: unknown, prefix: PropertyKey[], schema: z.ZodType): PlainDraft {
  const result = schema.safeParse(raw, { reportInput: true });
  const issues = result.success ? [] : result.error.issues.map(toDataIssue);
  return {
    place,
    raw: result.success ? null : ((raw ?? {}) as Record<string, unknown>),
    data: result.success ? result.data : null,
    issues,
    prefix,
  };
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
