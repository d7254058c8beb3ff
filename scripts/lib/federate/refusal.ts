import type { RuleLanguage } from '../../../src/domain/rules/rule.ts';

export type Say = Record<RuleLanguage, string>;

/** Why nothing was taken from a partner: what is wrong, at which address, and what to do. */
export class Refusal extends Error {
  readonly what: Say;
  readonly instead: Say;
  readonly address: string;

  constructor(address: string, what: Say, instead: Say) {
    super(what.en);
    this.address = address;
    this.what = what;
    this.instead = instead;
  }
}

const later = { zh: '过一会儿再试；上次取来的没有动', en: 'try again later; what was fetched before is as it was' };
const tellThem = {
  zh: '请告诉那个网站的维护者；上次取来的没有动',
  en: 'tell those who keep that site; what was fetched before is as it was',
};
const askLive = { zh: '在 network.yaml 里改成 search: live', en: 'write search: live in network.yaml' };
const moved = { zh: '核实它的新网址，改 network.yaml 里的 url', en: 'find out its new address and change url in network.yaml' };
const update = { zh: '请那个网站更新程序，重新生成一次', en: 'ask that site to update its program and publish again' };

/** Everything for which a partner's data is refused. */
export const refusals = {
  unreachable: (address: string) => new Refusal(address, { zh: '连不上', en: 'cannot be reached' }, later),
  slow: (address: string) => new Refusal(address, { zh: '等了太久，没有取完', en: 'took too long' }, later),
  missing: (address: string) => new Refusal(address, { zh: '没有公开这份数据', en: 'there is no such open data' }, update),
  status: (address: string, status: number) =>
    new Refusal(address, { zh: `服务器回答 ${status}`, en: `the server answers ${status}` }, later),
  redirected: (address: string) => new Refusal(address, { zh: '转到了别的网站', en: 'leads on to another site' }, moved),
  type: (address: string) => new Refusal(address, { zh: '拿到的不是 JSON', en: 'what came is not JSON' }, update),
  large: (address: string, most: number) => new Refusal(address, { zh: `大于 ${most} 字节`, en: `is larger than ${most} bytes` }, askLive),
  url: (address: string) =>
    new Refusal(address, { zh: '那个网站说自己在另一个网址', en: 'that site says that it stands at another address' }, moved),
  changed: (address: string) =>
    new Refusal(
      address,
      { zh: '内容和目录里写的不一样，可能正在更新', en: 'is not what the list says; it may be changing just now' },
      later,
    ),
  form: (address: string, where: string) => {
    const at = where === '' ? { zh: '', en: '' } : { zh: `：${where}`, en: `: ${where}` };
    return new Refusal(address, { zh: `不合约定的格式${at.zh}`, en: `is not in the agreed form${at.en}` }, tellThem);
  },
} as const;
