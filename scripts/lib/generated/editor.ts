import { z } from 'zod';
import { dataCollections, vocabularies } from '../../../src/domain/collections.ts';
import { snippetsOf } from '../../../src/domain/draft/snippets.ts';
import { schemas } from '../../../src/domain/schemas/index.ts';
import { toEditorSchema } from '../../../src/domain/schemas/json-schema.ts';
import { network } from '../../../src/domain/schemas/network.ts';
import { labels } from '../../../src/i18n/labels.ts';
import { offeredKinds } from '../draft-command.ts';
import type { GeneratedFile } from '../generated.ts';

/** What VS Code is told: a JSON Schema for every kind of YAML file, and snippets for every kind of file. */
export function editorFiles(): GeneratedFile[] {
  const data = dataCollections.map((name) => [name, toEditorSchema(schemas[name], labels.collections[name])] as const);
  const lists = vocabularies.map((name) => [name, toEditorSchema(z.array(schemas[name]), labels.collections[name])] as const);
  const all = [...data, ...lists, ['network', toEditorSchema(network, '协会体系')] as const];
  return [
    ...all.map(([name, schema]) => ({ path: `.vscode/schemas/${name}.schema.json`, text: print(schema) })),
    { path: '.vscode/gongjian.code-snippets', text: print(snippetsOf(offeredKinds)) },
  ];
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
