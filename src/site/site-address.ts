import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ContentPlace } from './read-content.ts';

/** Where the site will stand, with a slash at its end: `SITE_URL` where it is set, else `site` of network.yaml. */
export function siteAddress(place: ContentPlace): string {
  const override = process.env['SITE_URL'];
  if (override) return override.replace(/\/?$/, '/');
  const text = readFileSync(resolve(place.content, 'network/network.yaml'), 'utf8');
  const written = /^site:\s*["']?(https?:\/\/[^\s"']+)/m.exec(text)?.[1];
  return (written ?? 'https://gongjian.example/').replace(/\/?$/, '/');
}
