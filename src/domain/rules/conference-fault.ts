import { networkFile } from '../address.ts';
import type { Entry } from '../entry.ts';
import type { Library } from '../library.ts';
import type { Conference } from '../network/conference.ts';
import { conferenceOf } from '../network/conference-record.ts';
import type { Term } from '../network/terms.ts';
import type { Fault, FileFault } from './rule.ts';

/** A place in `conference` of network.yaml, or null where the file has none that can be read. */
export function conferencePlace(
  { files, network }: Library,
  path: readonly PropertyKey[],
): Pick<FileFault, 'file' | 'line' | 'column'> | null {
  const locate = files.find(({ path: file }) => file === networkFile)?.drafts[0]?.locate;
  return network && locate ? { file: networkFile, ...locate(['conference', ...path]) } : null;
}

/** A fault at a key of a term. */
export function termFault(library: Library, term: Term, key: keyof Term, words: Pick<Fault, 'what' | 'instead'>): FileFault[] {
  const index = library.network?.conference.terms?.indexOf(term as never) ?? -1;
  const place = conferencePlace(library, ['terms', index, key]);
  return place ? [{ ...place, ...words }] : [];
}

/** What `check` finds in the conference of the real associations and in that of the examples. */
export function inConferences(library: Library, check: (conference: Conference, example: boolean) => FileFault[]): FileFault[] {
  const { network } = library;
  if (!network) return [];
  const associations: readonly Entry<'associations'>[] = library.inCollection('associations');
  return [false, true].flatMap((example) => check(conferenceOf(network.conference, associations, example), example));
}
