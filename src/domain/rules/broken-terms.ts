import { termFaults } from '../network/terms.ts';
import { conferenceFiles } from './conference-example.ts';
import { inConferences, termFault } from './conference-fault.ts';
import type { Fault, Rule } from './rule.ts';

const first = { year: 2030, holder: 'province-a' };

export const brokenTerms: Rule = {
  name: 'broken-terms',
  title: { zh: '轮值任期接不上', en: 'Terms that do not follow one another' },
  why: {
    zh: '任何一天都应当恰好有一个轮值执行副主席',
    en: 'on any day there is exactly one executive vice chair',
  },
  example: {
    bad: conferenceFiles([first, { year: 2032, holder: 'province-b' }]),
    good: conferenceFiles([first, { year: 2031, holder: 'province-b' }]),
  },
  checkLibrary: (library) =>
    inConferences(library, ({ terms }) =>
      termFaults(terms).flatMap((fault) => {
        const { term } = fault;
        if (fault.kind === 'duplicate-id') return termFault(library, term, 'id', idWords(term.id));
        if (!('between' in fault)) return termFault(library, term, 'end', reversedWords(term));
        return termFault(library, term, 'start', fault.kind === 'gap' ? gapWords(fault) : overlapWords(fault));
      }),
    ),
};

type Words = Pick<Fault, 'what' | 'instead'>;
type Between = Extract<ReturnType<typeof termFaults>[number], { between: unknown }>;

function idWords(id: string): Words {
  return {
    what: { zh: `任期的编号 ${id} 用了两次`, en: `the term id ${id} is used twice` },
    instead: { zh: `换一个编号，如 ${id}-2`, en: `give it another id, such as ${id}-2` },
  };
}

function reversedWords({ start, end }: { start: string; end: string }): Words {
  return {
    what: { zh: `任期 ${end} 结束，却从 ${start} 开始`, en: `the term ends ${end} but starts ${start}` },
    instead: { zh: '核对这两个日期，写反了就对调', en: 'check both dates, and swap them if they stand the wrong way round' },
  };
}

function gapWords({ term, before, between: { from, to } }: Between): Words {
  return {
    what: {
      zh: `${from} 至 ${to} 没有轮值执行副主席：任期 ${before.id} 和 ${term.id} 之间有空档`,
      en: `nobody is executive vice chair from ${from} to ${to}: a gap between the terms ${before.id} and ${term.id}`,
    },
    instead: {
      zh: `改正日期，或补上缺的一任；确实空着或没有记录，就在这一任加 gapNote: 原因`,
      en: 'correct the dates or add the missing term; where there was none, or none is on record, add gapNote: with the reason to this one',
    },
  };
}

function overlapWords({ term, before, between: { from, to } }: Between): Words {
  return {
    what: {
      zh: `${from} 至 ${to} 有两个轮值执行副主席：任期 ${before.id} 和 ${term.id} 重叠`,
      en: `there are two executive vice chairs from ${from} to ${to}: the terms ${before.id} and ${term.id} overlap`,
    },
    instead: {
      zh: '改正其中一个日期，后一任从前一任结束的次日开始',
      en: 'correct one of the dates: a term starts the day after the one before it ends',
    },
  };
}
