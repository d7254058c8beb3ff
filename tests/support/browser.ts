import type { Browser } from 'playwright-core';
import { paths } from '../../scripts/lib/paths.ts';
import { launchChromium } from '../../src/site/browser/launch.ts';

/** Starts the browser of the tests; `TEST_BROWSER` names the executable of another one. */
export function launchBrowser(): Promise<Browser> {
  return launchChromium(paths.cache, process.env['TEST_BROWSER']);
}
