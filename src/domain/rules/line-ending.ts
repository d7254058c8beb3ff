import { caseStudy } from './example.ts';
import type { Rule } from './rule.ts';

export const lineEnding: Rule = {
  name: 'line-ending',
  title: { zh: '换行是 Windows 或旧 Mac 的', en: 'Line ends of Windows or of old Macs' },
  why: {
    zh: '两种换行混在一起，比较版本时整个文件都像改过一样',
    en: 'with mixed line ends every line looks changed when versions are compared',
  },
  example: {
    bad: { 'case-studies/sample/case.mdx': caseStudy('正文。\n').replaceAll('\n', '\r\n') },
    good: { 'case-studies/sample/case.mdx': caseStudy('正文。\n') },
  },
  checkFile({ text }) {
    const at = text?.indexOf('\r') ?? -1;
    if (text === null || at === -1) return [];
    const line = text.slice(0, at).split('\n').length;
    return [
      {
        line,
        column: at - text.lastIndexOf('\n', at),
        what: { zh: '从这一行起，行末是 CR（\\r）换行', en: 'from this line on lines end in CR (\\r)' },
        instead: {
          zh: '运行 npm run check -- --fix 自动改好；或在编辑器右下角把 CRLF 换成 LF 再保存；只用网页的，把全文复制到网页上新建的文件里，代替上传的那个',
          en: 'run npm run check -- --fix, or choose LF instead of CRLF in the editor and save; on the web, paste the text into a new file there in place of the uploaded one',
        },
      },
    ];
  },
};
