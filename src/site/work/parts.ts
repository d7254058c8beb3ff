import { appeals } from './appeals.ts';
import { cascade } from './cascade.ts';
import { conferencePart } from './conference/conference-part.ts';
import { conflictsPart } from './conflicts.ts';
import { coveragePart } from './coverage.ts';
import { data } from './data.ts';
import { graphPart } from './graph.ts';
import { links } from './links.ts';
import { partners } from './partners.ts';
import { recognitionPart } from './recognition.ts';
import { rightsPart } from './rights.ts';
import { scoreboardPart } from './scoreboard.ts';
import { services } from './services.ts';
import { statisticsPart } from './statistics.ts';
import type { WorkPart } from './work-part.ts';

/** The working parts of the network, in the order in which they are listed. */
export const workParts: readonly WorkPart[] = [
  coveragePart,
  scoreboardPart,
  conferencePart,
  recognitionPart,
  rightsPart,
  services,
  appeals,
  statisticsPart,
  conflictsPart,
  links,
  partners,
  data,
  cascade,
  graphPart,
];
