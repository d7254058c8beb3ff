import { collectionOf, type EntryId } from '../address.ts';
import type { Library } from '../library.ts';
import { nearest } from '../text/nearest.ts';
import { type Field, findField, soleMember } from './fields.ts';

/** One thing that may be answered, and what it is called. */
export interface Offer {
  value: string;
  name: string;
}

/** The Chinese name of one value of an enumeration, which is told by all of its values. */
export type NameValue = (value: string, values: readonly string[]) => string;

/** What a field may be answered with: its enumeration, or the entries that it can refer to. Empty where anything may. */
export function offersOf(field: Field, library: Library, nameValue: NameValue): Offer[] {
  const { values, refersTo } = soleMember(field) ?? field;
  if (values) return values.map((value) => ({ value, name: nameValue(value, values) }));
  if (!refersTo) return [];
  const ids = [...library.ids].filter((id) => refersTo === 'any' || collectionOf(id) === refersTo).sort();
  return ids.map((id) => ({ value: refersTo === 'any' ? id : id.slice(refersTo.length + 1), name: titleOf(library, id) }));
}

/** An entry's title on one line; empty where there is none. */
export function titleOf(library: Library, id: EntryId): string {
  const { title = '' } = (library.get(id)?.data ?? {}) as { title?: string };
  return title.replace(/\s+/g, ' ');
}

/** What was written, as the values that it means, or why it means none, in Chinese. */
export type Read = { values: string[] } | { fault: string };

/**
 * Reads one answer. Where there are offers, an id or a name will do, or the number in the list; with `search` also a
 * part that only one of them has.
 */
export function readAnswer(field: Field, offers: readonly Offer[], written: string, search: boolean): Read {
  const parts = (field.many ? written.split(offers.length > 0 ? /[,，、;；\s]+/ : /[;；]/) : [written]).map((part) => part.trim());
  const meant = parts.filter((part) => part !== '').map((part) => (offers.length > 0 ? chosen(part, offers, search) : { values: [part] }));
  const values = meant.flatMap((one) => ('values' in one ? one.values : []));
  return meant.find((one) => 'fault' in one) ?? (values.length > 0 ? { values } : { fault: '这一项要填' });
}

function chosen(written: string, offers: readonly Offer[], search: boolean): Read {
  const exact =
    offers.find(({ value }) => value === written) ?? offers.find(({ name }) => name === written) ?? offers[positionOf(written, offers)];
  if (exact) return { values: [exact.value] };
  const near = !search
    ? []
    : offers.filter(({ value, name }) => value.includes(written) || name.includes(written) || shortens(written, name));
  if (near.length === 1) return { values: near.map(({ value }) => value) };
  if (near.length > 1) return { fault: `“${written}”不止一个：\n${listOffers(near)}` };
  const ids = offers.map(({ value }) => value);
  const close = nearest(written, ids);
  return { fault: `没有“${written}”。${close ? `是不是 ${close}？` : `可用的有：${ids.slice(0, mostOffers).join(' ')}`}` };
}

/** Whether a name is shortened as Chinese names are: some of its characters in their order, beginning with the first. */
function shortens(written: string, name: string): boolean {
  if (!/^\p{Script=Han}{3,}$/u.test(written) || written[0] !== name[0]) return false;
  let at = 0;
  for (const character of name) if (character === written[at]) at += 1;
  return at === written.length;
}

/** A long list is not numbered: what is printed in part cannot be chosen by its number. */
function positionOf(written: string, offers: readonly Offer[]): number {
  return offers.length <= mostOffers && /^[1-9]\d?$/.test(written) ? Number(written) - 1 : -1;
}

/** How many offers a list shows. */
export const mostOffers = 20;

/** Offers as a list of lines, numbered where all of them are shown. */
export function listOffers(offers: readonly Offer[]): string {
  const shown = offers.slice(0, mostOffers).map(({ value, name }, index) => {
    const number = offers.length <= mostOffers ? `${String(index + 1).padStart(3)}. ` : '  ';
    return `${number}${value}${name === '' || name === value ? '' : `  ${name}`}`;
  });
  const rest = offers.length - shown.length;
  return [...shown, ...(rest > 0 ? [`  ……还有 ${rest} 个；可以输入编号或名称里的几个字来找`] : [])].join('\n');
}

/** Why a key cannot be set, in Chinese, or null. Groups are set by their members. */
export function keyFault(fields: readonly Field[], key: string): string | null {
  if (findField(fields, key)) return null;
  const keys = fields.flatMap((field) => [field.key, ...(field.members ?? []).map((member) => member.key)]);
  const close = nearest(key, keys);
  return `没有“${key}”这一项。${close ? `是不是 ${close}？` : `可用的有：${keys.join(' ')}`}`;
}
