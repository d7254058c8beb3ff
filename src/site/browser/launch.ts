import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { chromiumFiles, isPackaged } from './chromium-files.ts';

/**
 * Starts a browser with fresh user data: the Chromium that npm installed, unpacked below `cache`, or, on systems for
 * which its package has none, an installed Chrome. `executable` names another one.
 */
export async function launchChromium(cache: string, executable?: string): Promise<Browser> {
  return chromium.launch({ headless: true, chromiumSandbox: false, args: [...quiet], ...(await whichBrowser(cache, executable)) });
}

/** Nothing but the pages that it is told to show is asked for. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-gpu'];

async function whichBrowser(cache: string, chosen: string | undefined): Promise<LaunchOptions> {
  if (chosen) return { executablePath: chosen };
  if (!isPackaged) return { channel: 'chrome' };
  const { executable, env } = await chromiumFiles(cache);
  return { executablePath: executable, env: { ...environment(), ...env } };
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));
}
