import { foreignPart } from 'virtual:gongjian-live-sites';
import { loadIndex, ownPart } from './load-index.ts';
import type { SearchCall, SearchReply } from './messages.ts';
import type { SearchPlace, SearchService } from './protocol.ts';
import { runSearch } from './run-service.ts';

let service: SearchService | null = null;

addEventListener('message', async ({ data }: MessageEvent<SearchPlace | SearchCall>) => {
  if ('bundle' in data) {
    const { bundle, program = bundle } = data;
    const get = foreignPart && program !== bundle ? foreignPart(bundle, program) : ownPart;
    service = runSearch(data, () => loadIndex(bundle, program, get));
    return;
  }
  const reply = (answer: SearchReply) => postMessage(answer);
  try {
    const method = service?.[data.method] as (argument: unknown) => Promise<unknown>;
    reply({ id: data.id, answer: await method(data.argument) });
  } catch {
    reply({ id: data.id, failed: true });
  }
});
