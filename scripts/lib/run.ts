/**
 * Runs a command line: `main` gives the exit code. A wrong option prints the usage; any other failure is a fault of
 * the program and prints one line, with its stack only where `DEBUG` is set.
 */
export async function run(usage: string, main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const { code, message, stack } = error as NodeJS.ErrnoException;
    if (code?.startsWith('ERR_PARSE_ARGS')) console.error(`${message}\n用法 / usage: ${usage}`);
    else console.error(`程序出错 / internal error: ${process.env['DEBUG'] ? stack : message}`);
    process.exitCode = 2;
  }
}
