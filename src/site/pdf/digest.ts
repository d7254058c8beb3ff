import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PrintDocument } from '../../domain/journal/print/print-document.ts';
import { chromiumVersion } from '../browser/chromium-files.ts';
import { fontVersions } from './fonts.ts';

/** Of a print whose digest differs, what is kept is no longer right: other text, properties, style, fonts or browser. */
export function printDigest({ html, ...rest }: PrintDocument): string {
  engine ??= engineParts();
  const page = html(new Map());
  return createHash('sha256')
    .update(JSON.stringify([page, rest, engine]))
    .digest('hex')
    .slice(0, 32);
}

let engine: readonly string[] | undefined;

/** The programs that make a file of a page, and the versions of what they make it with. */
function engineParts(): string[] {
  const programs = ['printer.ts', 'stamp.ts'].map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'));
  return [...programs, chromiumVersion(), ...fontVersions()];
}
