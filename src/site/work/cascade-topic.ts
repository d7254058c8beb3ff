import { chineseDate } from '../../domain/date.ts';
import { type Period, periodsOf } from '../../domain/network/periods.ts';
import type { PolicyDocument } from '../../domain/network/policy-documents.ts';
import { amendersOn, endOf } from '../../domain/network/standing.ts';
import type { Block, Line, PageView, Run, Section } from '../blocks/block.ts';
import type { SiteEntry, SiteLibrary } from '../site-library.ts';
import { byDate } from '../views/dates.ts';
import type { Words } from '../words.ts';
import { bulletinOf, shortName } from './cascade-lines.ts';

/** How many documents the periods of a topic name in all, and how many rows its table has: pages stay readable. */
const named = 400;
const rows = 200;

/** What was in force on any day for a topic, by periods. Examples are no part of it. */
export function topicView(topic: SiteEntry<'topics'>, library: SiteLibrary, words: Words): PageView {
  const { cascade: strings } = words.strings.work;
  const bulletins = library
    .in('bulletins')
    .filter(({ data, example }) => !example && data.topics?.some((id) => `topics/${id}` === topic.id));
  const documents = [...bulletins].sort(byDate).flatMap(({ id }) => library.policies.get(id) ?? []);
  const { periods, more } = periodsOf(documents, library.policies, named);
  const view = { title: `${strings.topicTitle}：${topic.title}`, summary: strings.topicSummary };
  if (documents.length === 0) return { ...view, lead: [{ kind: 'text', line: strings.noDocuments, tone: 'empty' }], sections: [] };
  return {
    ...view,
    lead: [],
    sections: [
      {
        id: 'periods',
        title: strings.periods,
        blocks: [
          { kind: 'text', line: strings.periodsNote },
          ...(more ? [{ kind: 'text' as const, line: strings.morePeriods, tone: 'hint' as const }] : []),
        ],
        sections: periods.map((period) => periodSection(period, library, words)),
      },
      { id: 'dates', title: strings.table, blocks: [datesTable(documents.slice(0, rows), library, words), ...rest(documents, words)] },
    ],
  };
}

function periodSection(period: Period, library: SiteLibrary, words: Words): Section {
  const { cascade: strings } = words.strings.work;
  const [before, after] = strings.until;
  const until = period.until ? `${before}${chineseDate(period.until)}${after}` : '';
  const blocks: Block[] = [];
  if (period.inForce.length === 0) blocks.push({ kind: 'text', line: strings.noneInForce, tone: 'empty' });
  else blocks.push({ kind: 'list', items: period.inForce.map((document) => heldLine(document, period.from, library, words)) });
  if (period.unknown.length > 0) {
    const items = period.unknown.map((document) => linkOf(document, library));
    blocks.push({ kind: 'details', summary: `${strings.unknown} ${period.unknown.length}`, blocks: [{ kind: 'list', items }] });
  }
  return { id: `from-${period.from}`, title: `${chineseDate(period.from)}${strings.from}${until}`, blocks };
}

/** A document that held, with those that had changed it in part by then. */
function heldLine(document: PolicyDocument, day: string, library: SiteLibrary, words: Words): Line {
  const { cascade: strings } = words.strings.work;
  const amenders = amendersOn(document, day, library.policies).map((amender) => `《${shortName(bulletinOf(library, amender))}》`);
  const remark: Run[] = amenders.length > 0 ? [{ text: `${strings.amendedBy}${amenders.join('')}`, note: true }] : [];
  return [linkOf(document, library), ...remark];
}

function datesTable(documents: readonly PolicyDocument[], library: SiteLibrary, words: Words): Block {
  const { cascade: strings } = words.strings.work;
  const dated = (date: string | undefined): Line => (date ? { text: chineseDate(date), date } : strings.noRecord);
  return {
    kind: 'table',
    label: strings.table,
    head: [strings.document, strings.starts, strings.ends, strings.status],
    rows: documents.map((document) => [
      linkOf(document, library),
      dated(document.effective),
      dated(endOf(document, library.policies)),
      words.labels.status[document.status],
    ]),
  };
}

function rest(documents: readonly PolicyDocument[], words: Words): Block[] {
  const [before, after] = words.strings.work.cascade.more;
  return documents.length > rows ? [{ kind: 'text', line: `${before}${documents.length - rows}${after}`, tone: 'hint' }] : [];
}

function linkOf(document: PolicyDocument, library: SiteLibrary): Run {
  const { title, href } = bulletinOf(library, document);
  return { text: title, href };
}
