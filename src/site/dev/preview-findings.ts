import { join, relative } from 'node:path';
import { idOfAddress, networkFile, placeOf, vocabularyOf } from '../../domain/address.ts';
import { type Edition, inEdition } from '../../domain/edition.ts';
import type { Finding } from '../../domain/finding.ts';
import { ruleAddress } from '../../domain/help/rule-groups.ts';
import { printable } from '../../domain/text/printable.ts';
import type { ScriptConverters } from '../../domain/text/script.ts';
import { editions } from '../../i18n/editions.ts';

/** A finding as the preview shows it: plain texts in the page's script, a path that opens the file. */
export interface PreviewFinding {
  place: string;
  rule: string;
  /** The address of the rule's help below the site's base, in the page's edition. */
  help: string;
  what: string;
  why: string;
  instead: string;
  /** The author's own line, where the finding carries it. */
  excerpt?: string;
}

/** What the panel of one page shows. */
export interface PreviewFindings {
  label: string;
  /** How many findings this page's file has and how many all others have, as a sentence. */
  count: string;
  othersLabel: string;
  here: PreviewFinding[];
  others: PreviewFinding[];
}

export interface PreviewPage {
  /** The page's address below the site's base, `/zh-hant/bulletins/editorial/x/`. */
  address: string;
  /** Its language, as in `lang`. */
  language: string;
}

export interface PreviewPlace {
  root: string;
  content: string;
}

/** The findings for one page: those of the file that it shows apart from all others. */
export function previewFindings(
  findings: readonly Finding[],
  converters: ScriptConverters,
  page: PreviewPage,
  place: PreviewPlace,
): PreviewFindings {
  const edition = editions.find(({ tag }) => tag === page.language) ?? editions[0];
  const convert = edition.converterFor('zh-Hans', converters);
  const shown = findings.map((finding) => ({ finding, isHere: isShownAt(finding.file, idOf(page.address, editions)) }));
  const view = ({ finding }: { finding: Finding }): PreviewFinding => ({
    place: `${pathOf(finding.file, place)}:${finding.line}:${finding.column}`,
    rule: finding.rule,
    help: inEdition(edition, ruleAddress(finding.rule)),
    what: convert(finding.message.zh.what),
    why: convert(finding.message.zh.why),
    instead: convert(finding.message.zh.instead),
    ...(finding.excerpt ? { excerpt: printable(finding.excerpt.text) } : {}),
  });
  const here = shown.filter(({ isHere }) => isHere).map(view);
  const others = shown.filter(({ isHere }) => !isHere).map(view);
  return {
    label: convert('检查结果'),
    count: convert(findings.length === 0 ? '检查：没有问题' : `检查：本页 ${here.length} 个问题，其他文件 ${others.length} 个`),
    othersLabel: convert(`其他文件的问题（${others.length}）`),
    here,
    others,
  };
}

/** The id that a page's address stands for, whatever its edition. */
function idOf(address: string, known: readonly Edition[]): string {
  const id = idOfAddress(address);
  const prefix = known.find((edition) => edition.prefix !== '' && `${id}/`.startsWith(`${edition.prefix}/`))?.prefix;
  return prefix === undefined ? id : id.slice(prefix.length + 1);
}

function isShownAt(file: string, id: string): boolean {
  if (file === networkFile) return id === 'network';
  return placeOf(file)?.id === id || vocabularyOf(file) === id.split('/')[0];
}

/** From the project's folder, or from the content folder where that lies elsewhere. */
function pathOf(file: string, { root, content }: PreviewPlace): string {
  const path = relative(root, join(content, file)).replaceAll('\\', '/');
  return path.startsWith('..') ? file : path;
}
