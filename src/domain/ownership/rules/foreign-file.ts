import type { FindingLanguage } from '../../finding.ts';
import { keeperOf, mayChange, pathInFinding, visible } from '../change.ts';
import { changed, deleted } from '../example.ts';
import type { Owners } from '../owners.ts';
import type { OwnershipRule } from '../rule.ts';

type Words = Record<'what' | 'instead', Record<FindingLanguage, string>>;

export const foreignFile: OwnershipRule = {
  name: 'foreign-file',
  title: { zh: '别人的文件', en: 'A file of others' },
  why: {
    zh: '目录归谁，内容就由谁负责；改名和删除也算改动',
    en: 'the owner of a folder answers for what stands in it; renaming and deleting change it too',
  },
  example: {
    bad: {
      actor: { association: 'example-city' },
      files: [deleted('src/content/reports/example-provincial/survey.mdx'), changed('src/content/network/network.yaml')],
    },
    good: { actor: { association: 'example-city' }, files: [changed('src/content/reports/example-city/survey.mdx')] },
  },
  check({ files, owners }, acting) {
    // Whoever stands for nobody owns nothing: `unknown-account` says so once.
    if (acting.length === 0) return [];
    return files
      .filter((file) => !acting.some((association) => mayChange(file, association, owners)))
      .map(({ path }) => ({ file: pathInFinding(path), line: 0, column: 0, ...wordsFor(path, acting.join(' '), owners) }));
  },
};

function wordsFor(path: string, acting: string, owners: Owners): Words {
  const keeper = keeperOf(path);
  if (keeper.kind === 'network') return forOffice(acting, owners.editorialOffice);
  if (keeper.kind !== 'association') return keeper.kind === 'outside' ? outside : unclaimed(acting);
  if (!owners.associations.has(keeper.association)) return unknownFolder(visible(keeper.association));
  return forOwner(acting, keeper.association, owners);
}

function forOwner(acting: string, owner: string, owners: Owners): Words {
  const accounts = owners.accounts.get(owner) ?? [];
  const contact = accounts.length > 0 ? accounts.join(' ') : null;
  const flawed = owners.unreadable.includes(owner);
  return {
    what: { zh: `这个文件归 ${owner}，不归 ${acting}`, en: `this file belongs to ${owner}, not to ${acting}` },
    instead: {
      zh: contact
        ? `请 ${owner} 来改（账号：${contact}），这次只提交自己目录里的文件`
        : `${owner} ${flawed ? '的资料页在基准版本中有错，账号不算数' : '还没有登记账号'}；请它告诉编辑部，由网站维护者合并，这次只提交自己目录里的文件`,
      en: contact
        ? `ask ${owner} to change it (accounts: ${contact}), and send only files of your own folders`
        : `${owner} ${flawed ? 'has a flawed profile at the base revision, so its accounts do not count' : 'lists no account'}; let it tell the editorial office, and the maintainers merge; send only files of your own folders`,
    },
  };
}

function forOffice(acting: string, office: string | null): Words {
  return {
    what: {
      zh: `network 目录归编辑部${office ? `（${office}）` : ''}，不归 ${acting}`,
      en: `the folder network belongs to the editorial office${office ? ` (${office})` : ''}, not to ${acting}`,
    },
    instead: office
      ? { zh: `把想改的内容发给编辑部 ${office}，由它提交`, en: `send the change to the editorial office ${office}, which commits it` }
      : {
          zh: '基准版本的 network.yaml 读不出编辑部是谁；请网站维护者先修好它',
          en: 'network.yaml of the base revision names no editorial office that can be read; let the maintainers mend it first',
        },
  };
}

function unknownFolder(folder: string): Words {
  return {
    what: { zh: `基准版本中没有“${folder}”这个协会`, en: `the base revision has no association “${folder}”` },
    instead: {
      zh: '目录名要和协会编号一字不差，大小写也一样；新协会请编辑部先建 associations/编号/profile.mdx，合并之后再加别的文件',
      en: 'write the folder exactly as the id of the association, in the same case; for a new association the editorial office first adds associations/id/profile.mdx, and other files follow once that is merged',
    },
  };
}

function unclaimed(acting: string): Words {
  return {
    what: { zh: '这个位置不归任何协会', en: 'this place belongs to no association' },
    instead: {
      zh: `放到 src/content/种类/协会/ 里，协会是 ${acting}，例如 src/content/reports/${acting.split(' ')[0]}/`,
      en: `put it into src/content/kind/association/, the association being ${acting}, e.g. src/content/reports/${acting.split(' ')[0]}/`,
    },
  };
}

const outside: Words = {
  what: {
    zh: '这个文件不在 src/content 里（区分大小写），不归任何协会，这项检查不能放行',
    en: 'this file is not in src/content (case matters), belongs to no association, and this check cannot pass it',
  },
  instead: {
    zh: '从这次提交里拿掉；程序和设置的改动另开一个合并请求，由网站维护者审核',
    en: 'take it out of this change; changes of the program and its settings go into a request of their own, which the maintainers review',
  },
};
