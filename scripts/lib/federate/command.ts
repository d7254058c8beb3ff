import { parseArgs } from 'node:util';
import { networkFile } from '../../../src/domain/address.ts';
import { assembleLibrary } from '../../../src/domain/library.ts';
import { sayIn } from '../../../src/domain/report/report.ts';
import { checkLibrary } from '../../../src/domain/rules/index.ts';
import { printable } from '../../../src/domain/text/printable.ts';
import { asOfDate, readForCheck } from '../../../src/site/read-content.ts';
import { paths, placeOfContent } from '../paths.ts';
import { languageOption, reportFindings } from '../report.ts';
import { federate, type Part } from './federate.ts';
import type { Say } from './refusal.ts';

export const federateUsage = 'npm run federate [-- PARTNER…] [--lang zh|zh-hant|en] [--content DIR]';

/** Fetches the partners of `network.yaml`, or some of them; gives 1 where any of them could not be taken, as `check` does for findings. */
export async function federateCommand(args: readonly string[]): Promise<number> {
  const options = { lang: { type: 'string', default: 'zh' }, content: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const lang = languageOption(values.lang);
  const say = sayIn(lang);
  const place = placeOfContent(values.content);
  const started = performance.now();
  const source = await readForCheck(place, [networkFile]);
  const library = assembleLibrary(source);
  const wrong = checkLibrary(library, { asOf: asOfDate(paths.root, source) }).filter(
    ({ file, rule }) => file === networkFile && rule !== 'missing-partner-data',
  );
  if (wrong.length > 0) {
    return reportFindings(wrong, { lang, format: 'terminal', place, entries: 1, milliseconds: performance.now() - started });
  }
  const joined = (library.network?.partners ?? []).filter(({ search }) => search === 'joined');
  const unknown = positionals.filter((id) => !joined.some((partner) => partner.id === id));
  if (unknown.length > 0) {
    const known = joined.map(({ id }) => id).join(' ');
    console.error(
      say({
        zh: `network.yaml 里没有要并进搜索的合作网站 ${unknown.join(' ')}；有：${known}`,
        en: `network.yaml has no joined partner ${unknown.join(' ')}; it has: ${known}`,
      }),
    );
    return 2;
  }
  const wanted = positionals.length === 0 ? joined : joined.filter(({ id }) => positionals.includes(id));
  if (wanted.length === 0) console.log(say({ zh: 'network.yaml 里没有要并进搜索的合作网站', en: 'network.yaml has no joined partner' }));
  let refused = 0;
  for await (const outcome of federate(wanted, { content: place.content })) {
    const { id, part } = outcome;
    if ('refusal' in outcome) {
      const { address, what, instead } = outcome.refusal;
      refused += 1;
      console.log(printable(`${id}  ${address}  ${say(what)} — ${say(instead)}`));
    } else {
      const { count, path, changed } = outcome;
      const news = changed ? { zh: `存进 ${path}`, en: `written to ${path}` } : { zh: '没有变化', en: 'nothing new' };
      console.log(`${id}  ${say(counted[part](count))}  ${say(news)}`);
    }
  }
  return refused > 0 ? 1 : 0;
}

const counted: Record<Part, (count: number) => Say> = {
  search: (count) => ({ zh: `搜索数据 ${count} 条`, en: `${count} documents for the search` }),
  news: (count) => ({ zh: `新条目 ${count} 条`, en: `${count} newest entries` }),
};
