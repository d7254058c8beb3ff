import type { HostileBody } from './case.ts';
import { codeBodies } from './code.ts';
import { componentBodies } from './components.ts';
import { denialBodies } from './denial.ts';
import { elementBodies } from './elements.ts';
import { hiddenBodies } from './hidden.ts';
import { linkBodies } from './links.ts';
import { pictureBodies } from './pictures.ts';

/** Every hostile text, by class. */
export const hostileBodies: readonly (readonly [string, readonly HostileBody[]])[] = [
  ['programs', codeBodies],
  ['markup', elementBodies],
  ['components', componentBodies],
  ['links', linkBodies],
  ['pictures', pictureBodies],
  ['hidden characters', hiddenBodies],
  ['denial of service', denialBodies],
];
