import { assembleLibrary } from '../../../src/domain/library.ts';
import { codeOwnersFile, codeOwnersHosts } from '../../../src/domain/ownership/codeowners.ts';
import { ownersOf } from '../../../src/domain/ownership/owners.ts';
import { readContent } from '../../../src/site/read-content.ts';
import type { GeneratedFile } from '../generated.ts';
import { placeOfContent } from '../paths.ts';

/** CODEOWNERS for every host, from the accounts in the project's content. */
export async function codeOwnersFiles(): Promise<GeneratedFile[]> {
  const owners = ownersOf(assembleLibrary(await readContent(placeOfContent())));
  return codeOwnersHosts.map((host) => codeOwnersFile(host, owners));
}
