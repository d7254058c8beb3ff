import { compareFindings, type Finding } from '../finding.ts';
import type { Library } from '../library.ts';
import { withExcerpts } from '../report/excerpt.ts';
import { anonymousConjecture } from './anonymous-conjecture.ts';
import { brokenPicture } from './broken-picture.ts';
import { brokenTerms } from './broken-terms.ts';
import { brokenYaml } from './broken-yaml.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { changedAfterPublication } from './changed-after-publication.ts';
import { changesContradictUpdate } from './changes-contradict-update.ts';
import { codeInText } from './code-in-text.ts';
import { collidingName } from './colliding-name.ts';
import { documentNumberBrackets } from './document-number-brackets.ts';
import { duplicateAddress } from './duplicate-address.ts';
import { duplicatePartner } from './duplicate-partner.ts';
import { duplicateResolution } from './duplicate-resolution.ts';
import { duplicateStatistic } from './duplicate-statistic.ts';
import { earlyTurn } from './early-turn.ts';
import { forbiddenElement } from './forbidden-element.ts';
import { forbiddenFile } from './forbidden-file.ts';
import { fullWidthMark } from './full-width-mark.ts';
import { headingLevel } from './heading-level.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { idleConflict } from './idle-conflict.ts';
import { lateDeadline } from './late-deadline.ts';
import { lineEnding } from './line-ending.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { misleadingLink } from './misleading-link.ts';
import { misplacedFile } from './misplaced-file.ts';
import { missingAgreement } from './missing-agreement.ts';
import { missingAnonymity } from './missing-anonymity.ts';
import { missingFrontmatter } from './missing-frontmatter.ts';
import { missingKey } from './missing-key.ts';
import { missingNetwork } from './missing-network.ts';
import { missingPartnerData } from './missing-partner-data.ts';
import { missingSource } from './missing-source.ts';
import { notUtf8 } from './not-utf8.ts';
import { oneSidedSupersession } from './one-sided-supersession.ts';
import { outdatedCodeowners } from './outdated-codeowners.ts';
import { overLimit } from './over-limit.ts';
import { overlappingRecognitions } from './overlapping-recognitions.ts';
import { overlappingTerms } from './overlapping-terms.ts';
import { pastedFromWord } from './pasted-from-word.ts';
import { policyCycle } from './policy-cycle.ts';
import { privateData } from './private-data.ts';
import { maskFinding, privateName } from './private-name.ts';
import { recognitionForAnother } from './recognition-for-another.ts';
import { recognitionOfItself } from './recognition-of-itself.ts';
import { repeatedArticle } from './repeated-article.ts';
import { repeatedUnit } from './repeated-unit.ts';
import { reversedRange } from './reversed-range.ts';
import { reviewByAuthor } from './review-by-author.ts';
import { findingOf, type Rule, type RuleContext } from './rule.ts';
import { serviceCrosswalk } from './service-crosswalk.ts';
import { statusContradictsDates } from './status-contradicts-dates.ts';
import { strayObservation } from './stray-observation.ts';
import { tooFewMeetings } from './too-few-meetings.ts';
import { uncitedSource } from './uncited-source.ts';
import { unfitRole } from './unfit-role.ts';
import { unitMismatch } from './unit-mismatch.ts';
import { unknownAddressee } from './unknown-addressee.ts';
import { unknownAssociation } from './unknown-association.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownResolution } from './unknown-resolution.ts';
import { unknownStatistic } from './unknown-statistic.ts';
import { unreadyIssue } from './unready-issue.ts';
import { unresolvedLink } from './unresolved-link.ts';
import { unresolvedReference } from './unresolved-reference.ts';
import { unsafeLink } from './unsafe-link.ts';
import { untypedStatistic } from './untyped-statistic.ts';
import { vanishedAddress } from './vanished-address.ts';
import { wrongAlias } from './wrong-alias.ts';
import { wrongAttribute } from './wrong-attribute.ts';
import { wrongDate } from './wrong-date.ts';
import { wrongDuty } from './wrong-duty.ts';
import { wrongIssueNumber } from './wrong-issue-number.ts';
import { wrongPartnerData } from './wrong-partner-data.ts';
import { wrongPicture } from './wrong-picture.ts';
import { wrongSection } from './wrong-section.ts';
import { wrongTurn } from './wrong-turn.ts';
import { wrongType } from './wrong-type.ts';
import { wrongUpdate } from './wrong-update.ts';
import { wrongVersion } from './wrong-version.ts';

export const rules: readonly Rule[] = [
  forbiddenFile,
  collidingName,
  notUtf8,
  byteOrderMark,
  lineEnding,
  hiddenCharacter,
  pastedFromWord,
  overLimit,
  misplacedFile,
  missingNetwork,
  unknownAssociation,
  missingFrontmatter,
  brokenYaml,
  fullWidthMark,
  unknownKey,
  missingKey,
  wrongType,
  wrongDate,
  mdxSyntax,
  codeInText,
  forbiddenElement,
  wrongAttribute,
  headingLevel,
  unsafeLink,
  misleadingLink,
  brokenPicture,
  wrongPicture,
  unresolvedReference,
  unresolvedLink,
  unknownStatistic,
  untypedStatistic,
  duplicateStatistic,
  unitMismatch,
  repeatedUnit,
  reversedRange,
  strayObservation,
  documentNumberBrackets,
  uncitedSource,
  missingSource,
  idleConflict,
  anonymousConjecture,
  oneSidedSupersession,
  policyCycle,
  serviceCrosswalk,
  unknownAddressee,
  statusContradictsDates,
  missingAnonymity,
  privateName,
  recognitionForAnother,
  recognitionOfItself,
  overlappingRecognitions,
  brokenTerms,
  wrongTurn,
  earlyTurn,
  tooFewMeetings,
  unknownResolution,
  duplicateResolution,
  changesContradictUpdate,
  overlappingTerms,
  wrongDuty,
  wrongIssueNumber,
  lateDeadline,
  repeatedArticle,
  wrongSection,
  unreadyIssue,
  reviewByAuthor,
  unfitRole,
  privateData,
  wrongUpdate,
  wrongVersion,
  missingAgreement,
  changedAfterPublication,
  duplicateAddress,
  wrongAlias,
  vanishedAddress,
  duplicatePartner,
  missingPartnerData,
  wrongPartnerData,
  outdatedCodeowners,
];

/** Every finding of every rule in the library, in the order of files and lines. */
export function checkLibrary(library: Library, context: RuleContext): Finding[] {
  const findings = rules.flatMap((rule) => [
    ...(rule.checkFile
      ? library.files.flatMap((file) => (rule.checkFile?.(file) ?? []).map((fault) => findingOf(rule, file.path, fault)))
      : []),
    ...(rule.checkLibrary?.(library, context) ?? []).map(({ file, ...fault }) => findingOf(rule, file, fault)),
  ]);
  const { files, privateNames: names } = library;
  const sorted = findings.sort(compareFindings);
  if (!names) return withExcerpts(sorted, files);
  return withExcerpts(
    sorted.map((finding) => maskFinding(finding, names)),
    files.map(({ path, text }) => ({ path, text: text && names.mask(text) })),
  );
}
