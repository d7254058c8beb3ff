import { listOffers, type Offer, readAnswer, titleOf } from './answers.ts';
import { associationFault, associationsOf, placeOfDraft, slugFault } from './check.ts';
import { draftPath } from './compose.ts';
import type { Field } from './fields.ts';
import type { Interview } from './interview.ts';
import type { DraftKind } from './questions.ts';
import { proposeSlug } from './slug.ts';

/** What a file's path is made of: it is asked like a key, but stands in no schema. */
interface PathPart {
  flag: string;
  description: string;
  offers: readonly Offer[];
  proposed: string | null;
  fault(value: string): string | null;
}

/** The kind of the new file, by its Chinese name or its collection's. */
export async function settleKind(state: Interview): Promise<DraftKind | null> {
  const offers = state.setting.kinds;
  const part: PathPart = { flag: '--kind', description: '写哪一种', offers, proposed: null, fault: () => null };
  return (await settle(state, part, state.request.kind)) as DraftKind | null;
}

/** The association that owns the new file; for a profile, the id of a new one. */
export async function settleAssociation(state: Interview, kind: DraftKind): Promise<string | null> {
  const { library } = state.setting;
  const isNew = kind === 'associations';
  const offers = associationsOf(library).map((id) => ({ value: id, name: titleOf(library, `associations/${id}`) }));
  const part: PathPart = {
    flag: '--association',
    description: isNew ? '新协会的编号：小写字母、数字和连字符，以后不能改' : '哪个协会发布',
    offers: isNew ? [] : offers,
    proposed: null,
    fault: (id) => associationFault(kind, id, library),
  };
  return settle(state, part, state.request.association);
}

/** The file's name. A profile has none of its own. */
export async function settleSlug(state: Interview, kind: DraftKind, association: string | null): Promise<string | null> {
  if (kind === 'associations') return 'profile';
  const { library } = state.setting;
  const answer = (key: string) => state.answers.get(key)?.[0] ?? '';
  const faultOf = (slug: string) => {
    const fault = slugFault(slug);
    if (fault || association === null) return fault;
    const place = placeOfDraft(kind, association, slug, library);
    return 'fault' in place ? place.fault : null;
  };
  const propose = (title: string) => proposeSlug(title, answer('published'), (slug) => faultOf(slug) !== null);
  const part: PathPart = {
    flag: '--slug',
    description: `文件名（以后就是网址，不能改）：${draftPath(kind, association ?? '…', '…')}`,
    offers: [],
    proposed: propose(answer('title')) ?? propose(state.request.proposed.get('slug') ?? ''),
    fault: faultOf,
  };
  return settle(state, part, state.request.slug);
}

async function settle(state: Interview, part: PathPart, given: string | undefined): Promise<string | null> {
  const field: Field = { key: part.flag, description: part.description, required: true, many: false, expects: 'text' };
  const read = (written: string, search: boolean): { value: string } | { fault: string } => {
    const answer = readAnswer(field, part.offers, written, search);
    if ('fault' in answer) return answer;
    const value = answer.values[0] as string;
    const fault = part.fault(value);
    return fault ? { fault } : { value };
  };
  const { talk, request } = state;
  const first = given ?? (talk || !request.partial ? undefined : (part.proposed ?? undefined));
  const result = first === undefined ? null : read(first, false);
  if (result && 'value' in result) return result.value;
  if (!talk) {
    if (result) state.faults.push(`${part.flag}：${result.fault}`);
    else state.missing.push(`${part.flag} …  （${part.description}${part.offers.length > 0 ? `：${summaryOf(part.offers)}` : ''}）`);
    return null;
  }
  if (result) talk.say(result.fault);
  const list = part.offers.length > 0 ? `${listOffers(part.offers)}\n` : '';
  const how = part.offers.length > 0 ? '；写前面的数字或后面的名称' : '';
  const note = part.proposed ? `；直接回车就用“${part.proposed}”` : '';
  for (;;) {
    const written = (await talk.ask(`${list}${part.description}（${part.flag.slice(2)}${how}${note}）\n> `)).trim();
    const asked = read(written || (part.proposed ?? ''), true);
    if ('value' in asked) return asked.value;
    talk.say(asked.fault);
  }
}

function summaryOf(offers: readonly Offer[]): string {
  return offers.map(({ value, name }) => (name === '' ? value : `${value} ${name}`)).join('、');
}
