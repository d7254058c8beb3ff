import { describe, expect, it } from 'vitest';
import { createLibrary } from '../create-library.ts';
import { exampleSource } from '../rules/example.ts';
import { type DraftRequest, interview } from './interview.ts';

const library = createLibrary(exampleSource({}));
const kinds = [
  { value: 'case-studies', name: '案例' },
  { value: 'articles', name: '文章' },
  { value: 'associations', name: '协会' },
];
const setting = { library, asOf: '2026-11-22', kinds, nameValue: (value: string) => (value === 'training' ? '培训' : value) };

const all = { title: '甲', summary: '乙', kind: 'training', published: '2026-01-01', sources: 'editorial/notice' };
const request = (given: Record<string, string>, more: Partial<DraftRequest> = {}): DraftRequest => ({
  kind: '案例',
  association: 'sample',
  slug: 'x',
  given: new Map(Object.entries(given).map(([key, value]) => [key, [value]])),
  proposed: new Map([['published', '2026-02-03']]),
  partial: false,
  ...more,
});

/** Somebody who gives these answers in turn and hears what is said. */
function person(...answers: string[]) {
  const heard: string[] = [];
  return {
    heard,
    ask: async (question: string) => {
      heard.push(question);
      const answer = answers.shift();
      if (answer === undefined) throw new Error(`nothing to answer: ${question}`);
      return answer;
    },
    say: (text: string) => heard.push(text),
  };
}

describe('with nobody to ask', () => {
  it('takes what is given', async () => {
    expect(await interview(setting, request(all), null)).toMatchObject({ path: 'case-studies/sample/x.mdx', findings: [] });
  });

  it('says which flags are missing', async () => {
    const { title: _, ...rest } = all;
    expect(await interview(setting, request(rest, { slug: undefined }), null)).toEqual({
      refused: [expect.stringContaining('还缺这些'), '  --title …  （标题）', expect.stringContaining('--slug')],
    });
  });

  it.each([
    [{ titel: '甲' }, '是不是 title？'],
    [{ topics: 'finanse' }, '是不是 finance？'],
    [{ start: '2026年2月30日' }, 'start'],
    [{ outcome: '甲\u202e乙' }, 'U+202E'],
    [{ kind: 'trainin' }, '是不是 training？'],
    [{ sources: 'editorial/notise' }, '是不是 editorial/notice？'],
    [{ title: '  ' }, '这一项要填'],
  ])('refuses %j and says what is wrong', async (given, said) => {
    const outcome = await interview(setting, request({ ...all, ...given }), null);
    expect('refused' in outcome ? outcome.refused.join('\n') : '').toContain(said);
  });

  it.each([
    '../../x',
    '..',
    'A',
    'a/b',
    'by',
    'page',
    'zh-hant',
    '甲',
    'a--b',
    '',
    'a\\b',
    'a\0b',
    '-a',
    'a.mdx',
    'constructor/',
    'a'.repeat(200),
  ])('refuses the slug %j and the association %j', async (name) => {
    const wrong = [{ slug: name }, { association: name }, { association: name, kind: '协会' }].map((part) =>
      interview(setting, request({ ...all, level: 'county' }, part), null),
    );
    for (const outcome of await Promise.all(wrong)) expect(outcome).toHaveProperty('refused');
  });

  it('leaves open in a partial draft what is not known, and takes what is proposed', async () => {
    const proposed = new Map([
      ['title', 'SME Forum'],
      ['published', '2026-02-03'],
    ]);
    const outcome = await interview(setting, request({}, { slug: undefined, proposed, partial: true }), null);
    expect(outcome).toMatchObject({ path: 'case-studies/sample/sme-forum-2026.mdx' });
    expect('findings' in outcome ? outcome.findings.map(({ rule }) => rule) : []).toEqual(['missing-key', 'missing-key', 'missing-source']);
    expect('text' in outcome ? outcome.text : '').toContain('# summary: # 必填：');
  });
});

describe('with somebody to ask', () => {
  it('asks only for what is open, by number, name or part of one, and proposes', async () => {
    const talk = person('1', '示例', 'SME 培训', '一句话', '', 'kind?', '培训', '示例', '');
    const outcome = await interview(setting, request({}, { kind: undefined, association: undefined, slug: undefined }), talk);
    expect(outcome).toMatchObject({ path: 'case-studies/sample/sme-2026.mdx', findings: [] });
    expect('text' in outcome ? outcome.text : '').toMatch(/title: SME 培训\n.*published: 2026-02-03\n.*example: true\n/s);
    expect(talk.heard.join('\n')).toContain('没有“kind?”');
  });

  it('knows an association by its name as people shorten it', async () => {
    const cities = createLibrary(
      exampleSource({
        'associations/wenhe/profile.mdx':
          '---\ntitle: 样例市中小企业协会\nkind: sme-association\nlevel: prefectural\nsummary: 甲\npublished: 2026\nexample: true\n---\n',
      }),
    );
    const talk = person('样例市协会', '');
    const outcome = await interview({ ...setting, library: cities }, request(all, { association: undefined }), talk);
    expect(outcome).toMatchObject({ association: 'wenhe' });
  });

  it('asks again for what the check refuses', async () => {
    const talk = person('甲\u200b乙', '甲乙', '2026-02-30', '2026-02');
    const { title: _, published: __, ...rest } = all;
    const outcome = await interview(setting, request(rest), talk);
    expect(outcome).toMatchObject({ findings: [] });
    expect(talk.heard.join('\n')).toMatch(/U\+200B(.|\n)*不是日期/);
  });

  it('asks which of the keys that exclude each other is meant', async () => {
    const talk = person('3', '李四', 'author');
    const { kind: _, ...given } = all;
    const columns = createLibrary(
      exampleSource({
        'columns/editorial/a.mdx':
          '---\ntitle: 专栏\nsummary: a\nterms: [{ start: 2026, lead: editorial }]\nscope: a\norder: 1\npublished: 2026\n---\n',
      }),
    );
    const outcome = await interview({ ...setting, library: columns }, request({ ...given, column: '专栏' }, { kind: '文章' }), talk);
    expect(outcome).toMatchObject({ findings: [] });
    expect('text' in outcome ? outcome.text : '').toContain('contributors:\n  - name: 李四\n    role: author\n');
  });

  it('will not take the place of an entry or an association that exists', async () => {
    const existing = createLibrary(exampleSource({ 'case-studies/sample/x.mdx': '---\ntitle: a\n---\n' }));
    const talk = person('y');
    expect(await interview({ ...setting, library: existing }, request(all), talk)).toMatchObject({ slug: 'y' });
    expect(talk.heard[0]).toContain('已经有了');
  });
});
