import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loss, runIsolated } from './isolated.ts';

interface Task {
  path: string;
}
interface Answer extends Task {
  answer: string;
}

let folder: string;
const moduleOf = (name: string) => join(folder, name);

/** What a hostile file would do to a parser: each does it at the file named `bad`. */
const attacks = {
  'crash.ts': 'process.abort()',
  'exit.ts': 'process.exit(0)',
  'loop.ts': 'for (;;) {}',
  'memory.ts': 'const all = []; for (;;) all.push(new Array(1e6).fill(1.5).map((n) => n + all.length))',
  'throw.ts': 'throw new Error("x")',
  'stack.ts': '(function f() { return [f()]; })()',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongjian-isolated-'));
  const isolated = resolve(import.meta.dirname, 'isolated.ts');
  for (const [name, attack] of Object.entries(attacks)) {
    await writeFile(
      moduleOf(name),
      `import { answerTasks } from ${JSON.stringify(isolated)};
answerTasks(({ path }) => { if (path.startsWith('bad')) { ${attack} } return { path, answer: 'read' }; });`,
    );
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (module: string, paths: string[], bounds = { milliseconds: 20_000, megabytes: 64 }) =>
  runIsolated<Task, Answer>(
    paths.map((path) => ({ path })),
    { module: moduleOf(module), bounds, lost: ({ path }, loss: Loss) => ({ path, answer: loss }) },
  );

describe('a file that', () => {
  it.each([
    ['crashes its process', 'crash.ts', 'memory'],
    ['ends its process', 'exit.ts', 'memory'],
    ['throws', 'throw.ts', 'memory'],
    ['goes too deep', 'stack.ts', 'memory'],
    ['takes all memory', 'memory.ts', 'memory'],
  ])(
    '%s costs itself alone',
    async (_, module, loss) => {
      const answers = await read(module, ['a', 'bad', 'b', 'c']);
      expect(answers.map(({ path, answer }) => `${path} ${answer}`)).toEqual(['a read', `bad ${loss}`, 'b read', 'c read']);
    },
    60_000,
  );

  it('never ends is ended', async () => {
    const answers = await read('loop.ts', ['a', 'bad', 'b'], { milliseconds: 3000, megabytes: 64 });
    expect(answers.map(({ answer }) => answer)).toEqual(['read', 'time', 'read']);
  }, 60_000);
});

it('answers many files in their order, with several bad ones among them', async () => {
  const paths = Array.from({ length: 120 }, (_, index) => (index % 50 === 7 ? `bad-${index}` : `file-${index}`));
  const answers = await read('throw.ts', paths);
  expect(answers.map(({ path }) => path)).toEqual(paths);
  expect(answers.filter(({ answer }) => answer === 'memory').map(({ path }) => path)).toEqual(['bad-7', 'bad-57', 'bad-107']);
}, 60_000);

it('starts no process for nothing', async () => {
  expect(await read('none.ts', [])).toEqual([]);
});
