import type { licences } from '../../domain/schemas/journal.ts';

/** Where each licence can be read (https://creativecommons.org); the right kept in full has no text of its own. */
export const licenceUrls: Readonly<Record<(typeof licences)[number], string | undefined>> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC-BY-NC-4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'CC-BY-ND-4.0': 'https://creativecommons.org/licenses/by-nd/4.0/',
  'CC-BY-NC-ND-4.0': 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  'all-rights-reserved': undefined,
};
