import type { licences } from '../schemas/journal.ts';

/**
 * The address of a licence by its SPDX name, as Creative Commons gives it; undefined where all rights are kept or nothing
 * was declared.
 */
export function licenceAddress(licence: (typeof licences)[number] | undefined): string | undefined {
  if (licence === undefined || licence === 'all-rights-reserved') return undefined;
  if (licence === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, terms, version] = /^CC-(.+)-([\d.]+)$/.exec(licence) ?? [];
  return `https://creativecommons.org/licenses/${terms?.toLowerCase()}/${version}/`;
}
