import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { squareFont } from './square-font.ts';

/** A Chromium that runs on this machine, with what it needs from its surroundings. */
export interface ChromiumFiles {
  executable: string;
  env: Record<string, string>;
}

const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
const packaged = resolve(entry, '../../bin');

/** The package holds a Chromium for this system only. */
export const isPackaged = process.platform === 'linux' && process.arch === 'x64';

/**
 * Unpacks the Chromium of `@sparticuz/chromium` into a folder for such files, once for each version. The package's own `executablePath` unpacks
 * to the system's temporary folder, not safely for two processes at once, and sets up its libraries (NSS, Expat)
 * only where it finds itself on a cloud; so its archives are unpacked here, beside each other, and put in place by
 * one rename.
 */
export async function chromiumFiles(cache: string): Promise<ChromiumFiles> {
  const folder = resolve(cache, `chromium-${chromiumVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executable: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      HOME: folder,
    },
  };
}

async function unpack(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const partial = await mkdtemp(`${folder}.`);
  await Promise.all([
    pipeline(createReadStream(join(packaged, 'chromium.br')), brotli(), createWriteStream(join(partial, 'chromium'), { mode: 0o700 })),
    unpackTar('al2023.tar.br', join(partial, 'al2023')),
    unpackTar('fonts.tar.br', join(partial, 'latin')),
    writeFonts(partial, folder),
  ]);
  try {
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

async function writeFonts(partial: string, folder: string): Promise<void> {
  await mkdir(join(partial, 'square'));
  await writeFile(join(partial, 'square/square.ttf'), squareFont());
  const directories = ['latin', 'square'].map((name) => `<dir>${join(folder, name)}</dir>`).join('');
  await writeFile(
    join(partial, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${directories}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  );
}

const brotli = () => createBrotliDecompress({ chunkSize: 2 ** 21 });

/** With the library that the package itself unpacks its archives with. */
async function unpackTar(archive: string, target: string): Promise<void> {
  const { extract } = createRequire(entry)('tar-fs') as { extract(folder: string): NodeJS.WritableStream };
  await pipeline(createReadStream(join(packaged, archive)), brotli(), extract(target));
}

/** The version of the package, which is that of its Chromium. */
export function chromiumVersion(): string {
  return (JSON.parse(readFileSync(join(packaged, '../package.json'), 'utf8')) as { version: string }).version;
}
