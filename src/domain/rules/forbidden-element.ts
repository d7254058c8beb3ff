import type { Nodes } from 'mdast';
import { components } from '../mdx/components/index.ts';
import { type ComponentNode, isComponentNode, walk } from '../mdx/nodes.ts';
import { allowedNodes } from '../mdx/render-node.ts';
import { nearest } from '../text/nearest.ts';
import { caseStudy } from './example.ts';
import { type Fault, type Rule, startOf } from './rule.ts';

export const forbiddenElement: Rule = {
  name: 'forbidden-element',
  title: { zh: '用了不许可的标签', en: 'Markup that is not allowed' },
  why: { zh: '只有列明的写法能安全地到达读者', en: 'only what is on the list reaches readers safely' },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('<script>alert(1)</script>\n\n<Calout type="note">\n\n提示\n\n</Calout>\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('<Callout type="note">\n\n提示\n\n</Callout>\n') },
  },
  checkFile(file) {
    const faults: Fault[] = [];
    if (file.body) {
      walk(file.body, (node, parents) => {
        if (isComponentNode(node))
          faults.push(
            ...componentFaults(
              node,
              parents.some((parent) => isComponentNode(parent)),
            ),
          );
        else if (!allowedNodes.has(node.type) && !handledElsewhere.has(node.type)) faults.push(nodeFault(node));
      });
    }
    return faults;
  },
};

/** The root holds the rest; programs have a rule of their own. */
const handledElsewhere = new Set(['root', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

function nodeFault(node: Nodes): Fault {
  if (node.type === 'image' || node.type === 'imageReference') {
    // Wherever the picture was sought, it has to stand beside the text.
    const src = `./${node.type === 'image' ? node.url.slice(node.url.lastIndexOf('/') + 1) : 'picture.jpg'}`;
    return {
      ...startOf(node),
      what: { zh: '图片不用 ![…](…) 的写法', en: 'pictures are not written ![…](…)' },
      instead: {
        zh: `单独一行写 <Figure src="${src}" alt="${node.alt || '画面上有什么'}"/>`,
        en: `on a line of its own write <Figure src="${src}" alt="${node.alt || 'what it shows'}"/>`,
      },
    };
  }
  return {
    ...startOf(node),
    what: { zh: `不能用这种写法（${node.type}）`, en: `this kind of markup (${node.type}) is not allowed` },
    instead: { zh: '改用普通的段落、列表、表格或组件', en: 'use paragraphs, lists, tables or components' },
  };
}

function componentFaults(node: ComponentNode, nested: boolean): Fault[] {
  const name = node.name ?? '';
  const component = components.get(name);
  const at = startOf(node);
  if (!component) {
    const close = nearest(name, components.keys());
    const list = [...components.values()].map(({ example }) => example).join('  ');
    const br = name === 'br';
    return [
      {
        ...at,
        what: { zh: `不能用 <${name}>`, en: `<${name}> is not allowed` },
        instead: br
          ? { zh: '要分段就空一行', en: 'leave an empty line to start a new paragraph' }
          : {
              zh: close ? `是不是 <${close}>？` : `删去它，或改用：${list}`,
              en: close ? `did you mean <${close}>?` : `delete it, or use: ${list}`,
            },
      },
    ];
  }
  const faults: Fault[] = [];
  if (component.place === 'block' && node.type === 'mdxJsxTextElement') {
    faults.push({
      ...at,
      what: { zh: `<${name}> 夹在一行文字里`, en: `<${name}> stands inside a line of text` },
      instead: {
        zh: `让它单独成段，前后各空一行：${component.example}`,
        en: `give it lines of its own with an empty line before and after: ${component.example}`,
      },
    });
  }
  if (!component.holdsText && node.children.length > 0) {
    faults.push({
      ...at,
      what: { zh: `<${name}> 里面不放文字`, en: `<${name}> holds no text` },
      instead: { zh: `写成 ${component.example}`, en: `write ${component.example}` },
    });
  }
  if (component.holdsText && nested) {
    faults.push({
      ...at,
      what: { zh: `<${name}> 放在了另一个组件里面`, en: `<${name}> stands inside another component` },
      instead: { zh: '移到外面，单独成段', en: 'move it out, on lines of its own' },
    });
  }
  return faults;
}
