import { components } from '../mdx/components/index.ts';
import { type ComponentNode, isComponentNode, visitNodes } from '../mdx/nodes.ts';
import { nearest } from '../text/nearest.ts';
import { caseStudy } from './example.ts';
import { type Fault, type Rule, startOf } from './rule.ts';

export const wrongAttribute: Rule = {
  name: 'wrong-attribute',
  title: { zh: '组件的属性不对', en: 'A wrong attribute' },
  why: { zh: '组件只认列明的属性，别的都不会显示', en: 'a component knows its own attributes and shows nothing else' },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('<Callout typ="note" onclick="x">\n\n提示\n\n</Callout>\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('<Callout type="note" title="请注意">\n\n提示\n\n</Callout>\n') },
  },
  checkFile(file) {
    const faults: Fault[] = [];
    if (file.body) {
      visitNodes(file.body, (node) => {
        if (isComponentNode(node)) faults.push(...faultsOf(node));
      });
    }
    return faults;
  },
};

function faultsOf(node: ComponentNode): Fault[] {
  const component = components.get(node.name ?? '');
  if (!component) return [];
  const faults: Fault[] = [];
  const add = (what: Fault['what'], instead: Fault['instead']) => faults.push({ ...startOf(node), what, instead });
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { name, value } = attribute;
    const spec = component.attributes.get(name);
    if (!spec) {
      const close = nearest(name, component.attributes.keys());
      add(
        { zh: `<${component.name}> 没有 ${name} 这个属性`, en: `<${component.name}> has no attribute ${name}` },
        close
          ? { zh: `是不是 ${close}？例：${component.example}`, en: `did you mean ${close}? e.g. ${component.example}` }
          : { zh: `删去它；写法：${component.example}`, en: `delete it; write ${component.example}` },
      );
    } else if (seen.has(name)) {
      add({ zh: `属性 ${name} 写了两次`, en: `the attribute ${name} stands here twice` }, { zh: '只留一个', en: 'keep one' });
    } else if (value === null || value === undefined || value === '') {
      add(
        { zh: `属性 ${name} 没有值`, en: `the attribute ${name} has no value` },
        { zh: `写成 ${name}="值"`, en: `write ${name}="value"` },
      );
    } else if (name === 'alt' && typeof value === 'string' && value.trim().startsWith('待填')) {
      add(
        { zh: '这张图的 alt 还没有填', en: 'the alt of this picture is still to be written' },
        { zh: '写画面上有什么，如 alt="六个人围着一张桌子看合同"', en: 'say what the picture shows, e.g. alt="六个人围着一张桌子看合同"' },
      );
    } else if (typeof value === 'string' && spec.values && !spec.values.includes(value)) {
      add(
        { zh: `${name} 不能是“${value}”`, en: `${name} cannot be “${value}”` },
        { zh: `从这些里选：${spec.values.join(' ')}`, en: `choose one of: ${spec.values.join(' ')}` },
      );
    }
    seen.add(name);
  }
  for (const [name, { required }] of component.attributes) {
    if (!required || seen.has(name)) continue;
    add(
      { zh: `<${component.name}> 缺少 ${name}`, en: `<${component.name}> lacks ${name}` },
      { zh: `写成 ${component.example}`, en: `write ${component.example}` },
    );
  }
  return faults;
}
