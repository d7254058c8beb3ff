import { parseFile } from '../../src/domain/read/file.ts';
import type { Workers } from '../../src/site/read-content.ts';
import { measurePicture } from '../../src/site/reading/measure-picture.ts';

/** Reads in the process of the test, for tests of what is read and not of how. */
export const direct: Workers = {
  texts: async (files) => files.map(parseFile),
  pictures: (tasks) => Promise.all(tasks.map(measurePicture)),
};
