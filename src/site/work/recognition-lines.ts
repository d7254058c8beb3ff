import { chineseDate } from '../../domain/date.ts';
import type { Direction } from '../../domain/network/recognition.ts';
import type { Line, Run } from '../blocks/block.ts';
import type { SiteLibrary } from '../site-library.ts';
import { linkTo } from '../views/facts.ts';
import type { Words } from '../words.ts';
import type { Agreement, RecognitionNetwork } from './recognition-network.ts';

/** From when to when an agreement holds, as its dates are written. */
export function periodOf({ since, expires, withdrawnOn }: Agreement, { strings }: Words): string {
  const { recognition } = strings.work;
  return [
    `${chineseDate(since)}${recognition.from}`,
    expires && `${recognition.until}${chineseDate(expires)}`,
    withdrawnOn && `${chineseDate(withdrawnOn)}${recognition.withdrawn}`,
  ]
    .filter(Boolean)
    .join('，');
}

/** An association by its title, linked; by its id where it has no page. */
export function associationRun(id: string, library: SiteLibrary): Run {
  const { text, href } = linkTo(library, `associations/${id}`);
  return { text, href };
}

/** How a direction stands, linked to its record, with its dates and document. */
export function stateLine({ state, agreement }: Direction<Agreement>, words: Words): Line {
  return [
    { text: words.strings.work.recognition.states[state], href: agreement.entry.href },
    { text: `${periodOf(agreement, words)}；${agreement.entry.data.document}`, note: true },
  ];
}

/** How the other direction stands in words: what is on record, or that nothing is. */
export function reverseState(direction: Direction<Agreement>, { between }: RecognitionNetwork, { strings }: Words): string {
  const { work } = strings;
  const reverse = between(direction.to, direction.from);
  return reverse ? work.recognition.states[reverse.state] : work.noRecord;
}
