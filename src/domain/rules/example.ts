import type { Picture, Source } from '../entry.ts';
import { typeByName } from '../read/picture-type.ts';
import type { ExampleFiles } from './rule.ts';

const encoder = new TextEncoder();

/** The least that a network says of itself. */
export const networkText = `title: 示例协会体系
shortTitle: 示例
tagline: 一句话介绍
summary: 介绍
site: https://network.example/
disclaimer: 声明
editorialOffice: editorial
journal: {title: 会刊, summary: 介绍, publisher: editorial}
conference: {title: 联席会议, minimumPerYear: 2, roles: [], duties: 职责, source: editorial/notice}
principles: []
mission: []
functions: []
aims: []
rationale: []
governmentWorkPoints: []
history: []
sources: []
`;

/** A small library without a fault, over which the examples of rules lay their own files. */
export const baseFiles: ExampleFiles = {
  'network/network.yaml': networkText,
  'network/topics.yaml': '- id: finance\n  title: 融资\n  summary: 贷款、担保和融资服务\n',
  'associations/editorial/profile.mdx': profile('本站编辑部', 'editorial-office'),
  'associations/sample/profile.mdx': profile('示例协会', 'sme-association', 'example: true\n'),
  'sources/editorial/notice.yaml': 'title: 通知\nkind: page\nchecked: 2026-01-01\npublished: 2026-01-01\n',
  'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\n'),
};

/** Stands for the bytes of a right picture of 800 × 600 pixels; any other content of a picture file is a wrong one. */
export const picture = 'picture';

/** Puts a rule's files over the base. */
export function exampleSource(files: ExampleFiles): Source {
  const all = Object.entries({ ...baseFiles, ...files });
  const pictures: Picture[] = all
    .filter(([path]) => typeByName(path) !== null)
    .map(([path, content]) => ({ path, width: 800, height: 600, digest: '0', fault: content === picture ? null : 'type' }));
  return {
    files: all
      .filter(
        ([path]) =>
          !['addresses.lock', 'frozen.lock', 'private-names.txt'].includes(path) &&
          !path.endsWith('/CODEOWNERS') &&
          !pictures.some((picture) => picture.path === path),
      )
      .map(([path, content]) => ({ path, bytes: typeof content === 'string' ? encoder.encode(content) : content })),
    pictures,
    codeOwners: new Map(all.filter(([path]) => path.endsWith('/CODEOWNERS')).map(([path, content]) => [path, String(content)])),
    lock: String(files['addresses.lock'] ?? ''),
    frozen: String(files['frozen.lock'] ?? ''),
    privateNames: String(files['private-names.txt'] ?? ''),
  };
}

/** A bulletin with what every bulletin needs, and `keys` (whole lines of frontmatter) and a body of its own. */
export function bulletin(title: string, keys: string, body = '正文。\n'): string {
  return `---\ntitle: ${title}\nsummary: 一句话摘要\nkind: law\nissuers: [某机关]\nsources: [{id: editorial/notice}]\npublished: 2026-01-01\n${keys}---\n\n${body}`;
}

/** A case study of the example association, with a body of its own. */
export function caseStudy(body: string, keys = ''): string {
  return `---\ntitle: 一个案例\nsummary: 一句话摘要\nkind: training\nexample: true\npublished: 2026-01-01\n${keys}---\n\n${body}`;
}

function profile(title: string, kind: string, keys = ''): string {
  const sources = keys === '' ? 'sources: [{id: editorial/notice}]\n' : '';
  return `---\ntitle: ${title}\nkind: ${kind}\nlevel: national\nsummary: 一句话介绍\npublished: 2026-01-01\n${sources}${keys}---\n\n介绍。\n`;
}

/** A place where a source contradicts itself, without an answer, and `keys` (whole lines) of its own. */
export function conflict(keys: string): string {
  return `title: 日期前后不一\nkind: self-contradiction\nstands: [{source: editorial/notice, text: 前面写一日，后面写二日}]\nreading: 两个日期都写\nwhy: 没有别的版本可以比对\nstatus: open\ndate: 2026-01-01\npublished: 2026-01-01\n${keys}`;
}
