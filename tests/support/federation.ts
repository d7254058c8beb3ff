import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { federate, type Outcome } from '../../scripts/lib/federate/federate.ts';
import { serve } from '../../scripts/lib/serve.ts';

/** Where the site under test says that it stands. */
export const partnerUrl = 'https://gongjian.example/';

/** How a site answers that turns up in the place of the partner. */
type Behaviour = 'right' | 'hostile' | 'dead';

/**
 * Runs `npm run federate` for a content folder whose partner is the site under test, which is served on this machine;
 * only the name of its host leads elsewhere than it would on the web.
 */
export async function federateWithSite(content: string, behaviour: Behaviour = 'right'): Promise<Outcome[]> {
  const { server, address } = await serve(inject('site').folder, 0);
  const ask: typeof fetch = async (target, options) => {
    const path = String(target).slice(partnerUrl.length);
    if (behaviour === 'dead') return await fetch('http://127.0.0.1:1/', options);
    const response = await fetch(new URL(path, address), options);
    if (behaviour === 'right' || !/feed\.json$/.test(path)) return response;
    const feed = await response.text();
    return new Response(feed.replaceAll(/"url": "[^"]*"/g, '"url": "javascript:alert(1)"'), response);
  };
  try {
    const outcomes = [];
    for await (const outcome of federate([{ id: 'gongjian', url: partnerUrl }], { content, ask })) outcomes.push(outcome);
    return outcomes;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** What stands in a content folder from partners, by file. */
export function fetchedFiles(content: string): string[] {
  return ['gongjian.jsonl', 'gongjian.news.jsonl'].map((name) => readFileSync(join(content, 'network/partners', name), 'utf8'));
}
