import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { codeOwnersHosts, codeOwnersPath } from '../../domain/ownership/codeowners.ts';
import type { ContentPlace } from '../read-content.ts';

/** The CODEOWNERS files of the project whose content this is; none of a content folder that lies elsewhere. */
export function readCodeOwners({ content, lock }: ContentPlace): Map<string, string> {
  const root = dirname(lock);
  if (content !== resolve(root, 'src/content')) return new Map();
  const paths = codeOwnersHosts.map(codeOwnersPath).filter((path) => existsSync(resolve(root, path)));
  return new Map(paths.map((path) => [path, readFileSync(resolve(root, path), 'utf8')]));
}
