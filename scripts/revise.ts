import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isPartialDate } from '../src/domain/date.ts';
import type { Entry } from '../src/domain/entry.ts';
import { digestOf, versionOf } from '../src/domain/journal/digest.ts';
import { frozenById } from '../src/domain/journal/frozen.ts';
import { type Revision, revise } from '../src/domain/journal/revise.ts';
import { updateTypes } from '../src/domain/journal/updates.ts';
import { assembleLibrary, type Library } from '../src/domain/library.ts';
import { sayIn } from '../src/domain/report/report.ts';
import { nearest } from '../src/domain/text/nearest.ts';
import { readContent } from '../src/site/read-content.ts';
import { today } from './lib/draft-command.ts';
import { placeOfContent } from './lib/paths.ts';
import { languageOption, oneOf } from './lib/report.ts';
import { isFaithful, writeRevision } from './lib/revision-files.ts';
import { run } from './lib/run.ts';

type Words = { zh: string; en: string };

/** Keeps the text of a published article as an earlier version, and enters an update into the article. */
await run(
  `npm run revise -- articles/ASSOCIATION/SLUG --type ${updateTypes.join('|')} --note TEXT [--date YYYY-MM-DD] [--notice ASSOCIATION/SLUG] [--lang zh|zh-hant|en] [--content DIR]`,
  async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        type: { type: 'string', default: '' },
        note: { type: 'string', default: '' },
        date: { type: 'string', default: today() },
        notice: { type: 'string' },
        lang: { type: 'string', default: 'zh' },
        content: { type: 'string' },
      },
    });
    const say = sayIn(languageOption(values.lang));
    const refuse = (code: 1 | 2, words: Words) => {
      console.error(say(words));
      return code;
    };
    const [wanted, ...others] = positionals;
    if (wanted === undefined || others.length > 0) return refuse(2, { zh: '写一篇文章的编号', en: 'give the id of one article' });
    const type = oneOf('type', values.type, updateTypes);
    const note = values.note.trim();
    if (note === '') return refuse(2, { zh: '--note 写明改了什么、为什么，读者会看到', en: '--note tells readers what changes and why' });
    if (!isPartialDate(values.date)) return refuse(2, { zh: '--date 写成 2026-11-22 这样', en: '--date reads like 2026-11-22' });

    const place = placeOfContent(values.content);
    const library = assembleLibrary(await readContent(place));
    const article = library.get(wanted.startsWith('articles/') ? wanted : `articles/${wanted}`);
    if (article?.collection !== 'articles') {
      const close = nearest(
        wanted,
        library.inCollection('articles').map(({ id }) => id),
      );
      return refuse(2, {
        zh: `没有文章 ${wanted}${close ? `，是不是 ${close}？` : ''}`,
        en: `no article ${wanted}${close ? `; did you mean ${close}?` : ''}`,
      });
    }
    const reason = reasonAgainst(article, library);
    if (reason) return refuse(1, reason);
    const text = readFileSync(join(place.content, article.file), 'utf8');
    const revision = revise(article, text, { date: values.date, type, note, notice: values.notice });
    if (!isFaithful(article, revision, library)) {
      return refuse(1, {
        zh: '旧文存不成原样，什么也没有写；请手工存',
        en: 'the text cannot be kept as it is by this command, and nothing was written',
      });
    }
    const taken = writeRevision(place.content, article, revision);
    if (taken !== null)
      return refuse(1, { zh: `${taken} 已经有了，什么也没有写`, en: `${taken} is there already, and nothing was written` });
    console.log(say(nextSteps(article, revision)));
    return 0;
  },
);

/** Why an article cannot be revised now; null where it can. */
function reasonAgainst(article: Entry<'articles'>, library: Library): Words | null {
  const version = versionOf(article);
  const frozen = frozenById(library.frozen)
    .get(article.id)
    ?.find((one) => one.version === version);
  if (!frozen)
    return {
      zh: '这一篇还没有封存，没有出刊的直接改；出了刊的先运行 npm run issue -- 那一期 --freeze',
      en: 'it is not frozen: if it is not out, just change it; if it is, run npm run issue -- ID --freeze first',
    };
  if (frozen.digest === digestOf(article, library.pictures)) return null;
  return {
    zh: '文字已经同出刊时不一样了；先把它放回原样，运行本命令，再改',
    en: 'its text differs from what came out: put it back, run this command, then change it',
  };
}

function nextSteps(article: Entry<'articles'>, { earlier }: Revision): Words {
  const file = `src/content/${article.file}`;
  if (!earlier) {
    return {
      zh: `${file} 里加了一条。下一步：npm run issue -- 所在的那一期 --freeze，再 npm run check`,
      en: `entered into ${file}. Next: npm run issue -- ITS-ISSUE --freeze, then npm run check`,
    };
  }
  return {
    zh: [
      `旧文存在 src/content/${earlier.path}，不要再动它`,
      `下一步：1. 改 ${file} 的正文  2. npm run addresses  3. npm run issue -- 所在的那一期 --freeze  4. npm run check`,
    ].join('\n'),
    en: [
      `the text as it was is kept in src/content/${earlier.path}; leave it alone`,
      `Next: 1. change the text of ${file}  2. npm run addresses  3. npm run issue -- ITS-ISSUE --freeze  4. npm run check`,
    ].join('\n'),
  };
}
