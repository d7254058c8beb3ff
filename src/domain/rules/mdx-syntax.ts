import { caseStudy } from './example.ts';
import type { Fault, Rule } from './rule.ts';

/** The parser's reasons, which speak of code, in an author's terms. The first pattern that matches is the advice. */
const advice: [RegExp, Pick<Fault, 'what' | 'instead'>][] = [
  [
    /before name|after `<`|in name|before local name|in closing tag|character `(?:!|\?)`/,
    {
      what: { zh: '正文里的 < 被当成了标签的开头', en: 'the < in the text is read as the start of a tag' },
      instead: {
        zh: '小于号写成中文“小于”“不足”，或全角＜；不要写 HTML 和 <!-- -->',
        en: 'write “less than” or the full-width ＜; no HTML, no <!-- -->',
      },
    },
  ],
  [
    /expression|acorn|`\{`|`\}`/,
    {
      what: { zh: '正文里的 { 或 } 被当成了程序', en: 'the { or } in the text is read as a program' },
      instead: { zh: '改用中文括号（）或全角｛｝', en: 'use （） or the full-width ｛｝' },
    },
  ],
  [
    /import|export/,
    {
      what: {
        zh: '这一段以 import 或 export 开头，被当成了程序',
        en: 'the paragraph starts with import or export and is read as a program',
      },
      instead: { zh: '换一个词开头', en: 'start the paragraph with another word' },
    },
  ],
  [
    /closing tag|end-tag|to close|after the end|corresponding/,
    {
      what: { zh: '一个组件没有关上，或者关的不是它', en: 'a component is not closed, or another one is closed in its place' },
      instead: {
        zh: '成对地写：<Callout type="note">、空一行、内容、空一行、</Callout>；不带内容的写成 <Stat id="…"/>',
        en: 'write pairs: <Callout type="note">, blank line, text, blank line, </Callout>; without text: <Stat id="…"/>',
      },
    },
  ],
];

const general: Pick<Fault, 'what' | 'instead'> = {
  what: { zh: '从这里起读不懂正文', en: 'the text cannot be read from here on' },
  instead: {
    zh: '检查这一行的 < > { } 和引号；属性一律写成 name="值"，用英文双引号',
    en: 'check < > { } and quotes on this line; attributes are name="value" in straight double quotes',
  },
};

export const mdxSyntax: Rule = {
  name: 'mdx-syntax',
  why: { zh: '读不懂的正文不能发布', en: 'a text that cannot be read cannot be published' },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('会员数<500家的协会。\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('会员数不足五百家的协会。\n') },
  },
  checkFile({ bodyFault }) {
    if (!bodyFault) return [];
    const { line, column, reason } = bodyFault;
    return [{ line, column, ...(advice.find(([pattern]) => pattern.test(reason))?.[1] ?? general) }];
  },
};
