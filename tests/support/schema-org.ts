import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

/** Every property and type of schema.org, as schema-dts declares them. */
const declared = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
const properties = new Set([...declared.matchAll(/^\s+"([a-z]\w*)"\??:/gm)].map(([, name]) => name));
const types = new Set([...declared.matchAll(/"@type": "(\w+)"/g)].map(([, name]) => name));

/** The terms of schema.org's context that our data rest on: its vocabulary, and which values are addresses. */
const context = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(['url', 'sameAs', 'license', 'legislationLegalForce'].map((name) => [name, { '@type': '@id' }])),
};

/** The nodes of JSON-LD, expanded without the network; what cannot be expanded without a loss throws. */
export async function expanded(data: object): Promise<object[]> {
  const documentLoader = async (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`${url} is not schema.org`);
    return { document: { '@context': context }, documentUrl: url };
  };
  const options = { documentLoader, safe: true };
  return jsonld.expand(data as jsonld.JsonLdDocument, options);
}

/** The properties and types in expanded JSON-LD that schema.org and Dublin Core do not have. */
export function strangeTerms(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(strangeTerms);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [...strangeOf(key, value), ...strangeTerms(value)]);
}

function strangeOf(key: string, value: unknown): string[] {
  if (key === '@type')
    return [value].flat().filter((type) => String(type).startsWith('https://schema.org/') && !types.has(nameOf(String(type)))) as string[];
  if (key.startsWith('@') || /^http:\/\/purl\.org\/dc\/terms\/(?:isVersionOf|replaces)$/.test(key)) return [];
  return key.startsWith('https://schema.org/') && (properties.has(nameOf(key)) || key.endsWith('/query-input')) ? [] : [key];
}

function nameOf(address: string): string {
  return address.slice('https://schema.org/'.length);
}
