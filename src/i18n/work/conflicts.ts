/** What the register of conflicts in the sources says. */
export const conflicts = {
  title: '考辨总账',
  summary: '出处自相矛盾、彼此对不上、文字损坏或缺记的每一处：那里怎样写，本站怎样读，为什么，谁这样读。依赖这一处的条目都注明。',
  count: '处',
  more: '等 ',
  each: ' 个',
  one: '题目',
  kind: '种类',
  sources: '出处',
  stands: '出处里怎样写',
  reading: '本站的读法',
  why: '为什么',
  editor: '谁这样读',
  affects: '依赖这一处的条目',
  ofSource: '这个出处的矛盾和疑点',
} as const;
