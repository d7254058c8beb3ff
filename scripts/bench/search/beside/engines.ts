import type { Engine } from './engine.ts';
import { flexSearches } from './flexsearch.ts';
import { miniSearch } from './minisearch.ts';

export const engines: readonly Engine[] = [miniSearch, ...flexSearches];
