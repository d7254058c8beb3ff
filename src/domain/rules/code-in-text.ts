import type { Nodes } from 'mdast';
import { isComponentNode, visitNodes } from '../mdx/nodes.ts';
import { caseStudy } from './example.ts';
import { withRoundBrackets } from './mdx-syntax.ts';
import { type Fault, type Rule, startOf } from './rule.ts';

export const codeInText: Rule = {
  name: 'code-in-text',
  title: { zh: '正文里有程序', en: 'A program in the text' },
  why: { zh: '投稿只是文字，网站从不运行其中的程序', en: 'contributed text is data: the site never runs a program in it' },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('import duties rose.\n\n会员{约}多。\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('Import duties rose.\n\n会员（约）多。\n') },
  },
  checkFile(file) {
    const faults: Fault[] = [];
    if (file.body) visitNodes(file.body, (node) => faults.push(...faultsOf(node)));
    return faults;
  },
};

function faultsOf(node: Nodes): Fault[] {
  if (node.type === 'mdxjsEsm') {
    return [
      {
        ...startOf(node),
        what: {
          zh: '这一段以 import 或 export 开头，被当成了程序',
          en: 'this paragraph starts with import or export and is read as a program',
        },
        instead: {
          zh: '首字母改成大写（Import、Export），或换一个词开头；组件不用导入就能用',
          en: 'begin with a capital letter (Import, Export) or another word; components need no import',
        },
      },
    ];
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const written = `{${node.value.slice(0, 30)}}`;
    const comment = node.value.trim().startsWith('/*');
    return [
      {
        ...startOf(node),
        what: { zh: `${written} 被当成了程序`, en: `${written} is read as a program` },
        instead: comment
          ? { zh: '删去它；给编辑看的话写在合并请求里', en: 'delete it; what is for the editors belongs in the pull request' }
          : { zh: `写成 ${withRoundBrackets(written)}`, en: `write ${withRoundBrackets(written)}` },
      },
    ];
  }
  if (!isComponentNode(node)) return [];
  return node.attributes
    .filter((attribute) => attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object'))
    .map(() => ({
      ...startOf(node),
      what: { zh: `<${node.name ?? ''}> 的属性里有 { }`, en: `an attribute of <${node.name ?? ''}> has { }` },
      instead: { zh: '属性的值写在英文双引号里：name="值"', en: 'write the value in straight double quotes: name="value"' },
    }));
}
