import { resolve } from 'node:path';
import { publish } from '../../src/site/publish.ts';
import { paths, placeOfContent } from './paths.ts';
import { progress } from './progress.ts';
import { languageOption, reportFindings } from './report.ts';

export interface PublishArguments {
  content?: string | undefined;
  out?: string | undefined;
  lang?: string | undefined;
}

/** Publishes the project (or another content folder) and gives the exit code: 1 where there is a finding. */
export async function publishProject({ content, out, lang = 'zh' }: PublishArguments): Promise<number> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const started = performance.now();
  const place = placeOfContent(content);
  const { findings, entries, outdatedPdfs } = await publish({
    root: paths.root,
    place,
    outDir: out ? resolve(out) : paths.dist,
    workDir: paths.cache,
    listener: progress(),
  });
  if (outdatedPdfs.length > 0) console.error(outdatedLine(outdatedPdfs));
  const milliseconds = performance.now() - started;
  return reportFindings(findings, {
    lang: languageOption(lang),
    place,
    format: process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal',
    entries,
    milliseconds,
  });
}

function outdatedLine(names: readonly string[]): string {
  const some = names.slice(0, 3).join('、') + (names.length > 3 ? '……' : '');
  return `${names.length} 份 PDF 是旧的，没有放进网站；运行 npm run pdf 重新印：${some} / ${names.length} outdated PDFs left out; run npm run pdf`;
}
