import { resolve } from 'node:path';

/** The modules that processes of their own run. */
export const parseModule = resolve(import.meta.dirname, 'parse-child.ts');
export const pictureModule = resolve(import.meta.dirname, 'picture-child.ts');
