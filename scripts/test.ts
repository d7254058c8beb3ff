import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { paths } from './lib/paths.ts';
import { run } from './lib/run.ts';

/** The part of Vitest's JSON report that is read here. */
interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
}

/** Steps that only pass or fail; their own output tells why. */
const steps: readonly [name: string, command: readonly string[]][] = [
  ['format and lint', ['biome', 'check', '--error-on-warnings']],
  ['types', ['astro', 'check', '--minimumFailingSeverity', 'hint']],
];

await run('npm test [-- VITEST OPTIONS]', async () => {
  const extra = process.argv.slice(2);
  const failed = steps.filter(([name, command]) => !succeeds(name, command)).map(([name]) => name);
  const report = resolve(paths.cache, 'test-report.json');
  mkdirSync(paths.cache, { recursive: true });
  const passed = succeeds('tests', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`, ...extra]);
  const counts = JSON.parse(readFileSync(report, 'utf8')) as TestReport;
  for (const name of failed) console.log(`FAILED: ${name}`);
  const failures = counts.numFailedTests + failed.length + (passed || counts.numFailedTests > 0 ? 0 : 1);
  console.log(`${counts.numPassedTests} passed, ${failures} failed, ${counts.numPendingTests + counts.numTodoTests} skipped`);
  return failures === 0 ? 0 : 1;
});

function succeeds(name: string, [command, ...args]: readonly string[]): boolean {
  console.log(`\n== ${name}`);
  const bin = resolve(paths.root, 'node_modules/.bin', command as string);
  const { status } = spawnSync(bin, args, { cwd: paths.root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  return status === 0;
}
