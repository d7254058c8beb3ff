import { Charset, Index, type IndexOptions } from 'flexsearch';
import { type Engine, pairs } from './engine.ts';

/** FlexSearch with one of its ways to cut Chinese; names stand first in the text, which ranks them higher. */
function flexSearch(name: string, options: IndexOptions): Engine {
  return {
    name,
    build(texts) {
      const index = new Index(options);
      for (const [id, { names, text }] of texts.entries()) index.add(id, `${names}\n${text}`);
      return {
        search: (query) => index.search(query, { limit: texts.length }) as number[],
        async export() {
          const pieces: string[] = [];
          index.export((_key, data) => {
            if (data) pieces.push(data);
          });
          return pieces;
        },
      };
    },
  };
}

export const flexSearches: readonly Engine[] = [
  flexSearch('FlexSearch, CJK', { encoder: Charset.CJK, tokenize: 'forward' }),
  flexSearch('FlexSearch, pairs', { encode: (text: string) => pairs(text, false), tokenize: 'forward' }),
  flexSearch('FlexSearch, full', { tokenize: 'full' }),
];
