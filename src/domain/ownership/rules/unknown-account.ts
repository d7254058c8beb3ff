import type { FileFault } from '../../rules/rule.ts';
import { nearest } from '../../text/nearest.ts';
import { visible } from '../change.ts';
import { changed } from '../example.ts';
import type { Owners } from '../owners.ts';
import type { OwnershipRule } from '../rule.ts';

const place = { file: 'associations', line: 0, column: 0 };

export const unknownAccount: OwnershipRule = {
  name: 'unknown-account',
  title: { zh: '没有登记的账号或协会', en: 'An account or association that is not known' },
  why: {
    zh: '谁能改什么，以改动之前的版本为准；在同一次改动里登记自己不算数',
    en: 'who may change what is read from the version before the change; to enter oneself in the same change does not count',
  },
  example: {
    bad: { actor: { account: 'gitee:example-stranger' }, files: [changed('src/content/associations/example-city/profile.mdx')] },
    good: { actor: { account: 'gitee:Example-Clerk' }, files: [changed('src/content/associations/example-city/profile.mdx')] },
  },
  check({ actor, owners }, acting) {
    if (acting.length > 0) return [];
    return ['association' in actor ? unknownAssociation(actor.association, owners) : notListed(actor.account, owners)];
  },
};

function unknownAssociation(association: string, owners: Owners): FileFault {
  const close = nearest(association, owners.associations);
  return {
    ...place,
    what: {
      zh: `基准版本中没有“${visible(association)}”这个协会`,
      en: `the base revision has no association “${visible(association)}”`,
    },
    instead: {
      zh: `${close ? `是不是 ${close}？` : ''}写 src/content/associations 里的目录名；新协会请编辑部先建资料页`,
      en: `${close ? `did you mean ${close}? ` : ''}write the name of a folder in src/content/associations; for a new association the editorial office adds the profile first`,
    },
  };
}

function notListed(account: string, owners: Owners): FileFault {
  const flawed = owners.unreadable.join(' ');
  return {
    ...place,
    what: {
      zh: `基准版本中没有协会登记账号“${visible(account)}”${flawed ? `（这些资料页有错，账号不算数：${flawed}）` : ''}`,
      en: `no association of the base revision lists the account “${visible(account)}”${flawed ? ` (accounts of flawed profiles do not count: ${flawed})` : ''}`,
    },
    instead: {
      zh: '请协会在自己的 profile.mdx 里写 accounts: [平台:用户名]，合并之后再提交；只登记在别的平台的账号不算，要写明平台，如 gitee:example-clerk',
      en: 'let the association write accounts: [host:name] in its profile.mdx, and try again once that is merged; an account of another host does not count, so name the host, e.g. gitee:example-clerk',
    },
  };
}
