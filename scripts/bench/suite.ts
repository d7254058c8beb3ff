/** What the command line hands to a suite. */
export interface SuiteOptions {
  /** Numbers of entries, smallest first. */
  sizes: number[];
  /** Whether the generated folders stay, to be looked at or profiled. */
  keep: boolean;
}

/** Measures, prints, and never judges by an exit code. */
export type Suite = (options: SuiteOptions) => Promise<void>;
