import type { Entry } from '../entry.ts';
import { type Consent, consentsTo, draftDigest, isSettled } from '../journal/agreements.ts';
import type { Library } from '../library.ts';
import { article, column, columnFile, issue, issueFile } from './journal-example.ts';
import type { FileFault, Rule } from './rule.ts';

const files = { [columnFile]: column(), 'articles/sample/notes.mdx': article() };

export const missingAgreement: Rule = {
  name: 'missing-agreement',
  title: { zh: '没有会签完就出刊', en: 'Published before all agreed' },
  why: {
    zh: '合编的一期，主持、参与编辑和署名的协会都同意了才出刊',
    en: 'an issue comes out when every association that edits it, its columns or writes in it has agreed',
  },
  example: {
    bad: { ...files, [issueFile]: issue().replace('in-production', 'published') },
    good: { ...files, [issueFile]: issue() },
  },
  checkLibrary: (library) =>
    library.inCollection('issues').flatMap((entry) => (entry.data.state === 'published' ? faultsOf(entry, library) : [])),
};

function faultsOf(entry: Entry<'issues'>, library: Library): FileFault[] {
  const digest = draftDigest(entry, library);
  return consentsTo(entry, library)
    .filter((consent) => !isSettled(consent))
    .map((consent) => ({
      file: entry.file,
      ...entry.locate(['state']),
      what: whatOf(consent, digest),
      instead: {
        zh: `请 ${consent.association} 看过这一稿，在 agreements/${consent.association}/ 里写 issue: ${referenceOf(entry)} 和 digest: ${digest}；在那以前 state 写 in-production`,
        en: `ask ${consent.association} to read this draft and to write issue: ${referenceOf(entry)} and digest: ${digest} in agreements/${consent.association}/; until then state is in-production`,
      },
    }));
}

const referenceOf = ({ id }: Entry<'issues'>) => id.slice('issues/'.length);

function whatOf({ association, why, state, agreement }: Consent, digest: string): FileFault['what'] {
  const reason = { zh: why.map(({ zh }) => zh).join('、'), en: why.map(({ en }) => en).join(', ') };
  if (state === 'objected') return { zh: `${association}（${reason.zh}）不同意`, en: `${association} (${reason.en}) objects` };
  if (state === 'outstanding')
    return { zh: `${association}（${reason.zh}）还没有会签`, en: `${association} (${reason.en}) has not agreed yet` };
  return {
    zh: `${association}（${reason.zh}）会签的是另一稿：${agreement?.data.digest}，现在是 ${digest}`,
    en: `${association} (${reason.en}) agreed to another draft: ${agreement?.data.digest}, and this is ${digest}`,
  };
}
