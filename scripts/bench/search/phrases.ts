import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../lib/paths.ts';
import { networkFiles } from '../generate.ts';
import { networkBase } from '../library/network.ts';

/** What the generated documents are drawn from. */
export interface Phrases {
  /** Sentences of the project's own content, each once. */
  sentences: readonly string[];
  topics: readonly string[];
  regions: readonly string[];
  workItems: readonly string[];
}

/** Reads the sentences of every text of the content, without its frontmatter and markup, and the network's vocabularies. */
export function readPhrases(content: string = paths.content): Phrases {
  const network = networkFiles(content);
  const { topics, regions, workItems } = networkBase(network);
  const sentences = [...new Set(textFiles(content).flatMap((path) => sentencesOf(readFileSync(path, 'utf8'))))];
  return { sentences, topics, regions, workItems };
}

const textFiles = (content: string) =>
  globSync('**/*.mdx', { cwd: content })
    .sort()
    .map((name) => join(content, name));

const shortest = 12;

/** The sentences of one file, with every run of white space and every piece of markup left out. */
export function sentencesOf(file: string): string[] {
  return file
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/<[^>]+>|\]\([^)]*\)|\[\^[^\]]*\]:?/g, ' ')
    .split(/(?<=[。！？])|\n/)
    .map((sentence) =>
      sentence
        .replace(/^\s*(?:[#>-]|\d+\.)+|[*|[\]`]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((sentence) => sentence.length > shortest);
}
