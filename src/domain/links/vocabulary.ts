/**
 * Every kind of link and its inverse. Terms follow schema.org and ELI where they have one
 * (`supersedes` is ELI `repeals`/`consolidates`; `cites` is ELI `cites`); none ranks one association above another.
 * `from` words the link on the page of its origin, `to` on the page of its target.
 */
export const linkKinds = {
  cites: { from: '出处', to: '被引为出处' },
  supersedes: { from: '取代', to: '被取代于' },
  implements: { from: '落实', to: '由它落实' },
  'based-on': { from: '它依据', to: '依据它的' },
  mentions: { from: '提到', to: '谁提到它' },
  related: { from: '相关', to: '与之相关' },
  'has-topic': { from: '主题', to: '这个主题下的' },
  'in-region': { from: '地区', to: '这个地区的' },
  'carries-out': { from: '落实的工作', to: '落实它的' },
  'published-by': { from: '发布者', to: '发布的' },
  by: { from: '署名', to: '参与的' },
  'held-by': { from: '主办', to: '主办的' },
  'co-held-by': { from: '协办', to: '协办的' },
  'attended-by': { from: '出席', to: '出席的' },
  'acted-in-by': { from: '参与者', to: '参与的' },
  'has-office-in': { from: '任职于', to: '人物' },
  'in-column': { from: '专栏', to: '栏目文章' },
  contains: { from: '收录', to: '收录于' },
  'edited-by': { from: '主持', to: '主持的' },
  'co-edited-by': { from: '参与编辑', to: '参与编辑的' },
  'offers-in': { from: '所属体系', to: '体系内的服务' },
  'offered-by': { from: '提供者', to: '提供的' },
  'matches-service': { from: '对应', to: '对应' },
  'within-region': { from: '所在省级区划', to: '所含城市' },
  'recognises-from': { from: '提出互认的', to: '提出的互认' },
  'recognises-to': { from: '受邀互认的', to: '收到的互认' },
  'carried-out-as': { from: '表现为', to: '源于' },
} as const;

export type LinkKind = keyof typeof linkKinds;
