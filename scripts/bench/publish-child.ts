import { resolve } from 'node:path';
import { publish, type Stage } from '../../src/site/publish.ts';
import { paths } from '../lib/paths.ts';
import type { PublishReport } from './publish.ts';

/**
 * Publishes one content folder in a process of its own: `node publish-child.ts FOLDER`, where FOLDER holds `content`.
 * Hands its parent a report; prints it where it has no parent, as when it is run under a profiler.
 */
const folder = resolve(process.argv[2] as string);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['SOURCE_DATE_EPOCH'] ??= String(Date.UTC(2026, 5, 30) / 1000);

const stages: Partial<Record<Stage, number>> = {};
let files = 0;
const started = performance.now();
const { findings, entries, pages } = await publish({
  root: paths.root,
  place: { content: resolve(folder, 'content'), lock: resolve(folder, 'addresses.lock') },
  outDir: resolve(folder, 'dist'),
  workDir: resolve(folder, 'work'),
  listener: {
    started: () => {},
    finished: (stage, milliseconds, count) => {
      stages[stage] = milliseconds;
      if (stage === 'verify') files = count;
    },
  },
});
if (findings.length > 0) throw new Error(`the generated library has ${findings.length} findings: ${JSON.stringify(findings[0])}`);
const usage = process.resourceUsage();
const main = process.threadCpuUsage();
const report: PublishReport = {
  stages: stages as Record<Stage, number>,
  total: performance.now() - started,
  entries,
  pages,
  files,
  cpu: (usage.userCPUTime + usage.systemCPUTime) / 1000,
  mainCpu: (main.user + main.system) / 1000,
  peak: usage.maxRSS * 1024,
};
if (process.send) process.send(report);
else console.log(report);
