/**
 * The chapters of the contributor's guide in the order in which they are read: the names of their files in
 * `docs/guide/zh/`, without `.md`, and the last part of their addresses. A name, once published, stays.
 */
export const guideChapters = [
  'by-web',
  'by-vscode',
  'by-mail',
  'entries',
  'file',
  'writing',
  'sources',
  'pictures',
  'scripts',
  'check',
  'approval',
  'changes',
  'journal',
  'import',
  'partners',
  'examples-records',
  'examples-network',
  'keys-common',
  'keys-records',
  'keys-journal',
  'keys-network',
  'keys-office',
] as const;

export type GuideChapter = (typeof guideChapters)[number];

/** The address of a chapter on the site. */
export function guideAddress(chapter: GuideChapter): string {
  return `/guide/${chapter}/`;
}
