import type { PictureFault } from '../entry.ts';
import { pictureLimits } from '../read/picture-type.ts';
import { caseStudy } from './example.ts';
import type { Rule, RuleLanguage } from './rule.ts';

const megabytes = pictureLimits.bytes / 1024 / 1024;
const megapixels = pictureLimits.pixels / 1_000_000;

const advice: Record<PictureFault, { what: Record<RuleLanguage, string>; instead: Record<RuleLanguage, string> }> = {
  type: {
    what: { zh: '文件名和里面的图片格式对不上', en: 'the picture is not of the type that its name says' },
    instead: {
      zh: '在画图软件里打开，另存为 jpg 或 png；只改文件名不行，SVG、GIF、HEIC 和 PDF 不收',
      en: 'open it in an image editor and save it as jpg or png; renaming is not enough, and SVG, GIF, HEIC and PDF are not taken',
    },
  },
  bytes: {
    what: { zh: `图片超过 ${megabytes} MB`, en: `the picture is larger than ${megabytes} MB` },
    instead: { zh: '缩小到长边 2000 像素左右再存', en: 'scale it to about 2,000 pixels and save it again' },
  },
  pixels: {
    what: { zh: `图片超过 ${megapixels / 100} 亿像素`, en: `the picture has more than ${megapixels} million pixels` },
    instead: { zh: '缩小到长边 2000 像素左右再存', en: 'scale it to about 2,000 pixels and save it again' },
  },
  frames: {
    what: { zh: '这是一张会动的图片', en: 'this is a moving picture' },
    instead: { zh: '选其中一个画面，存成 jpg 或 png', en: 'save one frame of it as jpg or png' },
  },
  unreadable: {
    what: { zh: '图片打不开，或者只有一半', en: 'the picture cannot be opened, or is cut off' },
    instead: { zh: '从原图重新存一份 jpg 或 png', en: 'save it again from the original as jpg or png' },
  },
};

export const brokenPicture: Rule = {
  name: 'broken-picture',
  title: { zh: '图片不能用', en: 'A picture that cannot be used' },
  why: { zh: '读者会看到空框，或者网站生成不了', en: 'readers would see an empty frame, or the site could not be made' },
  example: {
    bad: { 'case-studies/sample/photo.jpg': 'GIF89a' },
    good: {
      'case-studies/sample/case.mdx': caseStudy('<Figure src="./photo.jpg" alt="会场"/>\n'),
      'case-studies/sample/photo.jpg': 'picture',
    },
  },
  checkLibrary: ({ pictures }) =>
    [...pictures.values()].flatMap(({ path, fault }) => (fault ? [{ file: path, line: 0, column: 0, ...advice[fault] }] : [])),
};
