import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { chromiumFiles, isPackaged } from './chromium-files.ts';

/**
 * Starts a browser with fresh user data: the Chromium that npm installed, or, on systems for which its package has
 * none, an installed Chrome. `TEST_BROWSER` names the executable of another one.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ headless: true, chromiumSandbox: false, args: [...quiet], ...(await whichBrowser()) });
}

/** Nothing but the site under test is asked for. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-gpu'];

async function whichBrowser(): Promise<LaunchOptions> {
  const chosen = process.env['TEST_BROWSER'];
  if (chosen) return { executablePath: chosen };
  if (!isPackaged) return { channel: 'chrome' };
  const { executable, env } = await chromiumFiles();
  return { executablePath: executable, env: { ...environment(), ...env } };
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));
}
