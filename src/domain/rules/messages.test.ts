import { describe, expect, it } from 'vitest';
import { createLibrary } from '../create-library.ts';
import { bulletin, caseStudy, exampleSource } from './example.ts';
import { checkLibrary } from './index.ts';

const adviceFor = (files: Parameters<typeof exampleSource>[0]) =>
  checkLibrary(createLibrary(exampleSource(files)), { asOf: '2026-11-22' }).map(({ rule, message }) => `${rule} ${message.zh.instead}`);

const inData = (line: string) => adviceFor({ 'case-studies/sample/case.mdx': caseStudy('正文。\n', `${line}\n`) });

/** What an office clerk mistypes, and what is said to type instead. */
describe('what to write instead', () => {
  it.each([
    ['outcome:三家都改了', 'broken-yaml 写成 outcome: 三家都改了'],
    ['outcome: 结果: 三家都改了', 'broken-yaml 写成 outcome: "结果: 三家都改了"'],
    ['outcome:\u00a0三家都改了', 'broken-yaml 写成 outcome: 三家都改了'],
    ['topics: [账款保护]', 'wrong-type 写编号，不写中文名称：协会如 example-city，主题如 finance，出处和政策如 editorial/seed-2007'],
    ['start: 2007-02-30', 'wrong-date 这个月只有 28 天：照原件改正；不知道哪天就写成 2007-02'],
    ['start: 2007年3月22日', 'wrong-date 写成 2007-03-22'],
    ['statistics:\n  - {id: a, label: 企业, value: 近900, unit: 家}', 'wrong-type 每样写一行：value: 900，qualifier: 近'],
    ['statistics:\n  - {id: a, label: 企业, value: 5400余家}', 'wrong-type 每样写一行：value: 5400，qualifier: 余，unit: 家'],
  ])('%s', (written, said) => {
    expect(inData(written)).toContain(said);
  });

  it('asks for the description of a picture that an import left open', () => {
    const figure = '<Figure src="./meeting.png" alt="待填：画面上有什么"/>\n';
    const found = adviceFor({ 'case-studies/sample/case.mdx': caseStudy(figure), 'case-studies/sample/meeting.png': 'picture' });
    expect(found).toEqual(['wrong-attribute 写画面上有什么，如 alt="六个人围着一张桌子看合同"']);
  });

  it('says where the fence is missing that opens the data', () => {
    const text = bulletin('第一号通知', 'status: in-force\n').replace('---\n', '');
    expect(adviceFor({ 'bulletins/editorial/first.mdx': text })).toEqual(['missing-frontmatter 在第 1 行前面加一行，只写 ---']);
  });

  it('lists what a key may be in the order in which its description names it', () => {
    const list = '现行、已被修订、废止、到期、未核';
    const without = adviceFor({ 'bulletins/editorial/first.mdx': bulletin('第一号通知', '') });
    const wrong = adviceFor({ 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: 现行\n') });
    expect(without).toContain(`missing-key 加一行 status: …（效力：${list}），依次写作：in-force amended repealed expired unknown`);
    expect(wrong).toContain(`wrong-type 从这些里选：in-force amended repealed expired unknown（效力：${list}）`);
  });

  it('knows a document number in square brackets, which are a list to YAML', () => {
    const text = bulletin('第一号通知', 'status: in-force\ndocumentNumbers: [示例发[2020]1号]\n');
    expect(adviceFor({ 'bulletins/editorial/first.mdx': text })).toContain('broken-yaml 写成 documentNumbers: [示例发〔2020〕1号]');
  });
});
