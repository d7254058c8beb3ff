/**
 * One shape of a drawing. Colours come from the style sheet by class, so that a drawing follows the reader's colour
 * scheme. Coordinates are in the drawing's own units, which are CSS pixels at full size.
 */
export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; class: string }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; class: string }
  | { kind: 'path'; d: string; class: string }
  | { kind: 'text'; x: number; y: number; anchor: 'start' | 'middle' | 'end'; text: string; class: string }
  /** `label` where what the link shows does not name it; it must hold what is shown. */
  | { kind: 'link'; href: string; label?: string | undefined; shapes: readonly Shape[] };

/**
 * A drawing made at build. What it shows stands beside it as a list or table too: a drawing is never the only place of
 * a fact.
 */
export interface Drawing {
  /** What the drawing shows, printed above it and read aloud. */
  title: string;
  width: number;
  height: number;
  shapes: readonly Shape[];
  /** How to read it, printed below. */
  note?: string | undefined;
  class: string;
}
