import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '../mdx/parse.ts';
import { createConverters } from '../text/script.ts';
import { findMentions } from './mentions.ts';
import type { PolicyIndex } from './policy-index.ts';

const index: PolicyIndex = {
  byTitle: new Map([
    ['中小企业促进法', 'bulletins/e/law'],
    ['若干意见', 'bulletins/e/opinions'],
  ]),
  byNumber: new Map([
    ['国发〔2009〕36号', 'bulletins/e/opinions'],
    ['财库〔2020〕46号', 'bulletins/e/procurement'],
  ]),
};

/** What is mentioned: the words of each stretch, with what they mean. */
function mentioned(text: string, self = '', fold = (value: string) => value): [string, string][] {
  const { body } = parseMdx(text);
  if (!body) return [];
  return [...findMentions(body, index, self, fold)].flatMap(([node, mentions]) =>
    mentions.map(({ start, end, to }): [string, string] => [node.value.slice(start, end), to]),
  );
}

describe('findMentions', () => {
  it('finds titles in 《》 and document numbers, with their marks', () => {
    expect(mentioned('依据《中小企业促进法》和财库〔2020〕46号文。')).toEqual([
      ['《中小企业促进法》', 'bulletins/e/law'],
      ['财库〔2020〕46号', 'bulletins/e/procurement'],
    ]);
  });

  it.each([
    '国发[2009]36号',
    '国发（2009）36号',
    '国发〔２００９〕３６号',
    '国发 〔2009〕 36 号',
  ])('knows the number in the form %s', (number) => {
    expect(mentioned(`见${number}。`.replaceAll('[', '\\['))).toEqual([[number, 'bulletins/e/opinions']]);
  });

  it('compares titles without the state’s name and the version', () => {
    expect(mentioned('《中华人民共和国中小企业促进法（2017年修订）》')).toHaveLength(1);
  });

  it('takes the first mention of each policy only, by whatever name', () => {
    expect(mentioned('《若干意见》即国发〔2009〕36号。\n\n再看《若干意见》。')).toEqual([['《若干意见》', 'bulletins/e/opinions']]);
  });

  it('leaves the entry itself, links, headings and code alone', () => {
    expect(mentioned('《中小企业促进法》', 'bulletins/e/law')).toEqual([]);
    expect(mentioned('## 《中小企业促进法》\n\n[《若干意见》](/x/)和`财库〔2020〕46号`\n')).toEqual([]);
  });

  it('looks into emphasis, lists, tables and callouts', () => {
    for (const text of [
      '**《若干意见》**',
      '- 《若干意见》',
      '|《若干意见》|\n|-|',
      '<Callout type="note">\n\n《若干意见》\n\n</Callout>',
    ]) {
      expect(mentioned(text), text).toHaveLength(1);
    }
  });

  it('finds a text in Traditional script when it is folded', () => {
    const { toHans } = createConverters();
    expect(mentioned('依《中小企業促進法》與財庫〔2020〕46號', '', toHans)).toEqual([
      ['《中小企業促進法》', 'bulletins/e/law'],
      ['財庫〔2020〕46號', 'bulletins/e/procurement'],
    ]);
  });

  it('finds nothing where a fold changes the length of the text', () => {
    expect(mentioned('《若干意见》', '', (text) => `${text}。`)).toEqual([]);
  });

  it.each([
    '若干意见',
    '《若干意见',
    '《别的意见》',
    '国发〔2010〕36号',
    '《》',
    '《《》》',
    '号',
    '号号号',
  ])('finds nothing in %s', (text) => {
    expect(mentioned(text)).toEqual([]);
  });

  it('never throws, and its stretches lie in order within their text', () => {
    const tokens = fc.constantFrom(
      '《',
      '》',
      '若干意见',
      '国发〔2009〕36号',
      '号',
      '财库',
      '〔',
      '2020〕46号',
      ' ',
      '\n\n',
      '**',
      '[',
      '](/)',
      '## ',
    );
    fc.assert(
      fc.property(fc.array(tokens, { maxLength: 30 }), (parts) => {
        const { body } = parseMdx(parts.join(''));
        if (!body) return;
        for (const [node, mentions] of findMentions(body, index, '', (text) => text)) {
          let from = 0;
          for (const { start, end } of mentions) {
            expect(from <= start && start < end && end <= node.value.length).toBe(true);
            from = end;
          }
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
