import type { FindingLanguage } from '../finding.ts';

/** Rules that are about one thing, under its name. */
interface RuleGroup {
  title: Record<FindingLanguage, string>;
  rules: readonly string[];
}

/**
 * Every rule's name in the order in which help lists them: the files of `docs/rules/`, without `.md`, and the last part
 * of their addresses. Plain names, since addresses are told from them, and rules from addresses.
 */
export const ruleGroups: readonly RuleGroup[] = [
  {
    title: { zh: '文件', en: 'Files' },
    rules: [
      'forbidden-file',
      'misplaced-file',
      'unknown-association',
      'colliding-name',
      'not-utf8',
      'byte-order-mark',
      'line-ending',
      'hidden-character',
      'over-limit',
      'missing-network',
      'outdated-codeowners',
    ],
  },
  {
    title: { zh: '登记项', en: 'Data' },
    rules: [
      'missing-frontmatter',
      'broken-yaml',
      'full-width-mark',
      'unknown-key',
      'missing-key',
      'wrong-type',
      'wrong-date',
      'reversed-range',
      'stray-observation',
      'unresolved-reference',
      'document-number-brackets',
      'one-sided-supersession',
      'policy-cycle',
      'service-crosswalk',
      'unknown-addressee',
      'status-contradicts-dates',
      'missing-anonymity',
      'private-name',
      'recognition-for-another',
      'recognition-of-itself',
      'overlapping-recognitions',
      'changes-contradict-update',
    ],
  },
  {
    title: { zh: '正文', en: 'Text' },
    rules: ['mdx-syntax', 'code-in-text', 'forbidden-element', 'wrong-attribute', 'heading-level', 'pasted-from-word'],
  },
  {
    title: { zh: '链接和图片', en: 'Links and pictures' },
    rules: ['unresolved-link', 'unsafe-link', 'misleading-link', 'wrong-picture', 'broken-picture'],
  },
  {
    title: { zh: '数字和出处', en: 'Figures and sources' },
    rules: [
      'missing-source',
      'uncited-source',
      'unknown-statistic',
      'untyped-statistic',
      'duplicate-statistic',
      'unit-mismatch',
      'repeated-unit',
      'idle-conflict',
      'anonymous-conjecture',
    ],
  },
  {
    title: { zh: '联席会议', en: 'Joint conference' },
    rules: ['broken-terms', 'wrong-turn', 'early-turn', 'too-few-meetings', 'unknown-resolution', 'duplicate-resolution'],
  },
  {
    title: { zh: '会刊', en: 'Journal' },
    rules: [
      'overlapping-terms',
      'wrong-duty',
      'wrong-issue-number',
      'late-deadline',
      'repeated-article',
      'wrong-section',
      'unready-issue',
      'review-by-author',
      'unfit-role',
      'private-data',
      'wrong-update',
      'wrong-version',
      'missing-agreement',
      'changed-after-publication',
    ],
  },
  {
    title: { zh: '地址', en: 'Addresses' },
    rules: ['duplicate-address', 'wrong-alias', 'vanished-address'],
  },
  {
    title: { zh: '合作网站', en: 'Partners' },
    rules: ['duplicate-partner', 'missing-partner-data', 'wrong-partner-data'],
  },
  {
    title: { zh: '归属', en: 'Ownership' },
    rules: ['unknown-account', 'foreign-file', 'forbidden-path', 'forbidden-mode', 'locked-address', 'locked-text'],
  },
];

/** Where the site lists all rules. */
export const rulesAddress = '/help/rules/';

export const ruleNames: readonly string[] = ruleGroups.flatMap(({ rules }) => rules);

/** The address of a rule's help on the site. */
export function ruleAddress(name: string): string {
  return `${rulesAddress}${name}/`;
}
