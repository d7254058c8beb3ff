import { isBefore } from '../date.ts';
import { isSettled } from './agreements.ts';
import type { IssueState, Words } from './issue-state.ts';

/** What an editor does next about an issue: the first of these that applies. */
export function nextStep(issue: Omit<IssueState, 'next'>, asOf: string): Words {
  const { state, unfrozen, findings, gaps, consents, digest, date } = issue;
  const reference = issue.id.slice('issues/'.length);
  if (unfrozen.length > 0 && findings.every(({ rule }) => rule === 'changed-after-publication')) {
    return { zh: `封存：npm run issue -- ${reference} --freeze`, en: `freeze it: npm run issue -- ${reference} --freeze` };
  }
  if (findings.length > 0) {
    return { zh: `先改好上面的 ${findings.length} 个问题`, en: `mend the ${findings.length} findings above` };
  }
  if (state === 'published') {
    return {
      zh: '已经出刊并封存。要改文章，先用 npm run revise 留下旧文；更正写在 updates 里',
      en: 'it is out and frozen. To change an article, keep its text with npm run revise first; updates tell what changed',
    };
  }
  const needed = gaps.filter((gap) => gap.needed);
  if (state === 'planned' && needed.every(({ kind }) => kind !== 'contents')) {
    return { zh: '开始收稿了就把 state 改成 in-production', en: 'set state to in-production once texts come in' };
  }
  const [first] = needed;
  if (first) return { zh: `${first.id}：${first.what.zh}`, en: `${first.id}: ${first.what.en}` };
  const open = consents.filter((consent) => !isSettled(consent)).map(({ association }) => association);
  if (open.length > 0) {
    return {
      zh: `请 ${open.join('、')} 会签，校验码 ${digest}`,
      en: `ask ${open.join(', ')} to agree to the draft ${digest}`,
    };
  }
  if (isBefore(asOf, date)) {
    return { zh: `都齐了。到 ${date} 把 state 改成 published`, en: `all is there. Set state to published on ${date}` };
  }
  return {
    zh: `都齐了。把 state 改成 published，再运行 npm run issue -- ${reference} --freeze`,
    en: `all is there. Set state to published, then run npm run issue -- ${reference} --freeze`,
  };
}
