import type { Entry } from '../entry.ts';
import type { Library } from '../library.ts';
import type { CarriedOut, Resolution } from '../network/resolutions.ts';
import { nearest } from '../text/nearest.ts';
import { meeting } from './conference-example.ts';
import { caseStudy } from './example.ts';
import type { FileFault, Rule } from './rule.ts';

const files = (resolution: string) => ({
  'activities/sample/meeting.mdx': meeting('2026-05-16', 'resolutions: [{id: training, text: 合办一次培训}]\n'),
  'case-studies/sample/case.mdx': caseStudy('正文。\n', `carriesOut: [{meeting: sample/meeting, resolution: ${resolution}}]\n`),
});

export const unknownResolution: Rule = {
  name: 'unknown-resolution',
  title: { zh: '没有这项议定事项', en: 'A resolution that nobody made' },
  why: {
    zh: '每项议定事项都要能追到谁办了，办了的也要能追到是哪次议定的',
    en: 'every resolution is followed to what carries it out, and back',
  },
  example: { bad: files('trainning'), good: files('training') },
  checkLibrary: (library) => library.written.flatMap((entry) => (entry.flawed.has('carriesOut') ? [] : faultsOf(entry, library))),
};

function faultsOf(entry: Entry, library: Library): FileFault[] {
  const { carriesOut = [] } = entry.data as { carriesOut?: CarriedOut[] };
  return carriesOut.flatMap(({ meeting: id, resolution }, index) => {
    const held = library.get(`activities/${id}`) as Entry<'activities'> | undefined;
    const known = (held?.data.resolutions ?? []).map((each: Resolution) => each.id);
    // A meeting that is not there, or that is faulty itself, is the matter of other rules.
    if (!held || known.includes(resolution)) return [];
    const close = nearest(resolution, known);
    return [
      {
        file: entry.file,
        ...entry.locate(['carriesOut', index, 'resolution']),
        what: { zh: `${held.file} 没有编号为“${resolution}”的议定事项`, en: `${held.file} has no resolution “${resolution}”` },
        instead: close
          ? { zh: `是不是 ${close}？`, en: `did you mean ${close}?` }
          : {
              zh: known.length > 0 ? `从这些里选：${known.join(' ')}` : '先在那次会议的 resolutions 里登记这一项',
              en: known.length > 0 ? `choose one of: ${known.join(' ')}` : 'list it in the resolutions of that meeting first',
            },
      },
    ];
  });
}
