import MiniSearch from 'minisearch';
import { type Engine, pairs } from './engine.ts';

/** Pairs of characters, all of them required, names first. */
export const miniSearch: Engine = {
  name: 'MiniSearch, pairs',
  build(texts) {
    const index = new MiniSearch({
      fields: ['names', 'text'],
      tokenize: (text) => pairs(text, true),
      processTerm: (term) => term,
      searchOptions: { tokenize: (text) => pairs(text, false), combineWith: 'AND', prefix: true, boost: { names: 3 } },
    });
    index.addAll(texts.map((text, id) => ({ id, ...text })));
    return {
      search: (query) => index.search(query).map(({ id }) => id as number),
      export: async () => [JSON.stringify(index)],
    };
  },
};
