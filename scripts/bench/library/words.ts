import type { Chance } from './chance.ts';

const split = (words: string) => words.split(' ');

export const places = split(
  '东江省 西岭省 南浦省 北原省 中州省 云台市 青湖市 白石市 临港市 平川市 安陵市 永泽市 长桥市 新渡市 兴隆市 石门县 柳河县 大同湾 三江口 望海区',
);
export const actions = split('促进 扶持 规范 保障 鼓励 推动 改进 支持 加强 完善 优化 引导');
export const matters = split(
  '中小企业融资担保 小微企业减税降费 应收账款支付 专精特新培育 技能人才培训 数字化改造 公共服务平台建设 政府采购预留份额 创业孵化 出口信用保险 ' +
    '质量品牌提升 绿色制造 知识产权质押 企业诚信自律 劳动用工 公平竞争审查 行业标准制定 商会规范治理 法律援助 营商环境评价',
);
export const forms = split('若干意见 实施办法 通知 工作方案 暂行规定 行动计划');
export const bureaus = split('工业和信息化厅 财政厅 税务局 市场监督管理局 人民政府办公厅 发展和改革委员会 人力资源和社会保障厅 商务厅');
export const units = split('家 次 期 人次 万元 件');
export const industries = split('零部件 食品 医药 电子 纺织 建材 物流 软件 农产品加工 机械 包装 家具');
const surnames = split('赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨');
const given = split('安 博 成 达 恩 方 谷 海 吉 康 林 明 宁 平 庆 仁 山 泰 文 祥');

const who = split(
  '协会秘书处 会员企业 主管部门 担保公司 合作银行 商会理事会 县区分会 法律顾问 培训教师 受理窗口 评审专家 财务负责人 供应商 采购单位',
);
const did = split('登记 核对 汇总 答复 转交 公示 复查 通报 签收 归档 说明 协商 评估 修改 回访 备案');
const what = split(
  '合同文本 付款凭证 申请材料 对账单 检验报告 服务清单 问卷答复 会议纪要 贷款条件 补贴名单 投诉记录 课程安排 收费标准 授权书 现金流 库存 订单 账期 担保额度 纳税申报',
);
const how = split('逐项 按月 当面 书面 分批 限期 如实 会同有关方面 在五个工作日内 依照前款规定 对照条文 利用现有场地');
const result = split(
  '避免了重复提交 缩短了等待的时间 降低了融资的费用 没有增加企业的负担 为下一年的安排留下依据 使争议的部分单独列出 便于日后查考 让新入会的企业也能看懂 减少了来回奔走 弄清了各自的责任',
);
const joined = split('因此 同时 此外 随后 不过 实际上 从记录看 与往年相比 按照约定 经过协商');

/** A sentence of 35 to 60 characters as offices write them. */
export function sentence(chance: Chance): string {
  const act = () => `${chance.pick(who)}${chance.pick(how)}${chance.pick(did)}${chance.pick(what)}`;
  return `${chance.pick(joined)}，${act()}，由${act()}，${chance.pick(result)}。`;
}

export function sentences(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => sentence(chance)).join('');
}

export const topicOf = (chance: Chance) => `${chance.pick(actions)}${chance.pick(matters)}`;

/** A title that no other index has: place, action, matter and form are the digits of the index. */
export function titleFor(index: number): string {
  const digits: string[] = [];
  let rest = index * 7;
  for (const list of [matters, places, actions, forms]) {
    digits.push(list[rest % list.length] as string);
    rest = Math.floor(rest / list.length);
  }
  const [matter, place, action, form] = digits;
  return `${place}关于${action}${matter}的${form}${rest > 0 ? `第${rest + 1}号` : ''}`;
}

export function personName(chance: Chance): string {
  return chance.pick(surnames) + chance.pick(given) + chance.pick(given);
}
