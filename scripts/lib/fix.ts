import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeOf, vocabularyOf } from '../../src/domain/address.ts';
import { repair } from '../../src/domain/fix/fix.ts';
import { limits } from '../../src/domain/read/limits.ts';
import { type ReportLanguage, sayIn } from '../../src/domain/report/report.ts';
import { printable } from '../../src/domain/text/printable.ts';
import { listFiles } from '../../src/site/reading/list-files.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Mends what is safe to mend in the wanted content files (or in all), and says what it did. Other bytes are left alone. */
export async function fixContent(content: string, wanted: readonly string[], language: ReportLanguage): Promise<void> {
  const say = sayIn(language);
  const { files } = await listFiles(content);
  const texts = files.filter((path) => placeOf(path) !== null || vocabularyOf(path) !== null);
  for (const path of wanted.length === 0 ? texts : texts.filter((text) => wanted.includes(text))) {
    const file = join(content, path);
    const bytes = await readFile(file);
    const mended = bytes.length > limits.bytes ? null : repairBytes(bytes);
    if (!mended) continue;
    // Renamed into place, so that no moment sees half a file.
    await writeFile(`${file}.tmp`, mended.text);
    await rename(`${file}.tmp`, file);
    console.error(`${printable(path)}: ${mended.done.map(say).join(say({ zh: '；', en: '; ' }))}`);
  }
}

function repairBytes(bytes: Uint8Array) {
  try {
    return repair(decoder.decode(bytes));
  } catch {
    return null;
  }
}
