/** What the command line hands to a suite. */
export interface SuiteOptions {
  /** Numbers of entries, smallest first. */
  sizes: number[];
  /** Whether the generated folders stay, to be looked at or profiled. */
  keep: boolean;
  /** What chance starts from; where it is not given, the suite's own choice. */
  seed: string | undefined;
  /** How many questions of a kind are asked; where it is not given, the suite's own choice. */
  questions: number | undefined;
}

export interface Suite {
  /** Measured where no other sizes are asked for. */
  sizes: number[];
  /** Measures, prints, and never judges by an exit code. */
  run(options: SuiteOptions): Promise<void>;
}
