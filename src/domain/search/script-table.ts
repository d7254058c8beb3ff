import { ConverterFactory, Locale } from 'opencc-js';
import type { ScriptTable } from './fold.ts';

/** Blocks of Han characters in which OpenCC has any that it converts (CJK Unified Ideographs with Extension A). */
const blocks: readonly [first: number, last: number][] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
];

/**
 * Every Traditional character with its Simplified one, by OpenCC's tables for Taiwan, Hong Kong and the older
 * standard, so that a query is understood whichever of them it is typed in. Only where the Simplified character is
 * `wanted`: what stands on no page is found by no form of it.
 */
export function createScriptTable(wanted: (simplified: string) => boolean): ScriptTable {
  const table: ScriptTable = { hant: '', hans: '' };
  for (const [hant, hans] of simplifications()) {
    if (!wanted(hans)) continue;
    table.hant += hant;
    table.hans += hans;
  }
  return table;
}

let known: ReadonlyMap<string, string> | null = null;

function simplifications(): ReadonlyMap<string, string> {
  known ??= readTables();
  return known;
}

function readTables(): Map<string, string> {
  const to = Locale.to['cn'] ?? [];
  const converters = ['tw', 'hk', 't'].map((from) => ConverterFactory(Locale.from[from] ?? [], to));
  const table = new Map<string, string>();
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCharCode(code);
      const other = converters.map((convert) => convert(character)).find((converted) => converted !== character);
      if (other?.length === 1) table.set(character, other);
    }
  }
  // What a character folds to is folded already, so that folding twice changes nothing.
  for (const [character, simplified] of table) table.set(character, table.get(simplified) ?? simplified);
  for (const [character, simplified] of table) if (character === simplified) table.delete(character);
  return table;
}
