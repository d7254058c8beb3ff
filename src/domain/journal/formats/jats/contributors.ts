import { type XmlElement, xml } from '../../../xml/xml.ts';
import type { RecordName } from '../../record.ts';
import type { Role } from '../../roles.ts';

/** Roles in the words of an edition. */
export type RoleLabels = Readonly<Record<Role, string>>;

/**
 * Those who have a part in an article. A person's name stands whole, since where a Chinese name divides is not recorded;
 * an association is a `collab`.
 */
export function contributorsOf(names: readonly RecordName[], language: string, labels: RoleLabels): XmlElement | null {
  if (names.length === 0) return null;
  return xml(
    'contrib-group',
    {},
    names.map((name) =>
      xml(
        'contrib',
        { 'contrib-type': name.role },
        nameOf(name, language),
        xml('role', { 'content-type': name.role }, labels[name.role]),
        name.url !== undefined && xml('uri', { 'xlink:href': name.url }, name.url),
      ),
    ),
  );
}

function nameOf({ kind, name, nameEn }: RecordName, language: string): XmlElement {
  const one = (text: string, tongue: string) =>
    kind === 'person' ? xml('string-name', { 'xml:lang': tongue }, text) : xml('collab', { 'xml:lang': tongue }, text);
  if (nameEn === undefined) return one(name, language);
  return xml(kind === 'person' ? 'name-alternatives' : 'collab-alternatives', {}, one(name, language), one(nameEn, 'en'));
}
