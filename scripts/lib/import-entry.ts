import { readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { dataCollections } from '../../src/domain/collections.ts';
import { archiveLimits, readArchive } from '../../src/domain/draft/import/archive.ts';
import { printTree, proposeSummary } from '../../src/domain/draft/import/convert.ts';
import { importFaults, type WordDocument } from '../../src/domain/draft/import/document.ts';
import { type DraftOutcome, interview } from '../../src/domain/draft/interview.ts';
import { assembleLibrary } from '../../src/domain/library.ts';
import { checkLibrary } from '../../src/domain/rules/index.ts';
import { printable } from '../../src/domain/text/printable.ts';
import { readForCheck } from '../../src/site/read-content.ts';
import { createFiles } from './create-files.ts';
import { draftOptions, givenIn, settingOf, today, withConversation } from './draft-command.ts';
import { convertWord } from './import/convert.ts';
import { placeOfContent } from './paths.ts';
import { reportFindings } from './report.ts';

/** Writes a draft from a Word document, with what the flags and answers say. Gives the exit code, as `check` does. */
export async function importEntry(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: draftOptions, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return refuse('请写出一个 .docx 文件：npm run import 文件.docx');
  const document = await documentOf(file);
  if (typeof document === 'string') return refuse(`${printable(file)}：${document}`);
  for (const note of document.notes) console.log(`提醒：${printable(note)}`);

  const place = placeOfContent(values.content);
  const setting = await settingOf(place);
  const kinds = setting.kinds.filter(({ value }) => !(dataCollections as readonly string[]).includes(value));
  const name = basename(file, extname(file));
  const picturesFor = (slug: string) => document.pictures.map(({ extension }, index) => `${slug}-${index + 1}.${extension}`);
  const bodyFor = (slug: string) =>
    printTree(document.tree, (address) => `./${picturesFor(slug)[Number(address.slice('picture:'.length))] ?? ''}`);
  const proposed = new Map([
    ['title', document.title ?? name],
    ['summary', proposeSummary(document.tree) ?? ''],
    ['published', today()],
    ['slug', name],
  ]);
  const request = { ...values, given: givenIn(values), proposed, bodyFor, partial: true };
  const draft = await withConversation((talk) => interview({ ...setting, kinds }, request, talk));
  if ('refused' in draft) return refuse(draft.refused.join('\n'));

  const folder = draft.path.slice(0, draft.path.lastIndexOf('/') + 1);
  const pictures = picturesFor(draft.slug).map((picture, index) => ({
    path: `${folder}${picture}`,
    content: document.pictures[index]?.bytes ?? '',
  }));
  const taken = createFiles(place.content, [...pictures, { path: draft.path, content: draft.text }]);
  if (taken !== null) return refuse(`${taken} 已经有了，没有改动它，也没有写别的文件`);
  return reportDraft(draft, place, setting.asOf, pictures.length);
}

type Draft = Exclude<DraftOutcome, { refused: string[] }>;

async function reportDraft(draft: Draft, place: ReturnType<typeof placeOfContent>, asOf: string, pictures: number): Promise<number> {
  const path = relative(process.cwd(), join(place.content, draft.path));
  console.log(`写好了 ${path}${pictures > 0 ? `，图片 ${pictures} 张在旁边；请把每张图的 alt 写成画面上有什么` : ''}`);
  console.log(`下一步：\n  1. 打开它，对照原稿，改掉下面的问题\n  2. npm run check -- ${path}`);
  const started = performance.now();
  const library = assembleLibrary(await readForCheck(place, [draft.path]));
  const findings = checkLibrary(library, { asOf }).filter((finding) => finding.file === draft.path);
  return reportFindings(findings, { lang: 'zh', format: 'terminal', place, entries: 1, milliseconds: performance.now() - started });
}

/** The document in a file, or why there is none, in Chinese. Nothing is read of what cannot be one. */
async function documentOf(file: string): Promise<WordDocument | string> {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return '没有这个文件';
  if (stats.size > archiveLimits.bytes) return importFaults['too-large'];
  const bytes = readFileSync(file);
  const archive = readArchive(bytes);
  const document = typeof archive === 'string' ? archive : await convertWord(bytes);
  return typeof document === 'string' ? importFaults[document] : document;
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}
