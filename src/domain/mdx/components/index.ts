import { callout } from './callout.ts';
import { cite } from './cite.ts';
import type { Component } from './component.ts';
import { figure } from './figure.ts';
import { stat } from './stat.ts';
import { stats } from './stats.ts';

/** The components that authors may use, by name. A Map, so that no inherited name (`constructor`) is ever found. */
export const components: ReadonlyMap<string, Component> = new Map(
  [callout, cite, figure, stat, stats].map((component) => [component.name, component]),
);
