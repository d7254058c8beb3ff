import { expect, it } from 'vitest';
import { isShortcut, type Keystroke } from './shortcut.ts';

const settings = { mac: false, slash: true };
const mac = { mac: true, slash: true };
const stroke = (key: string, changes: Partial<Keystroke> = {}): Keystroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...changes,
});

it.each([
  ['/', stroke('/'), settings],
  ['/ above another key', stroke('/', { shiftKey: true }), settings],
  ['Ctrl-K', stroke('k', { ctrlKey: true }), settings],
  ['Ctrl-K with the capitals locked', stroke('K', { ctrlKey: true }), settings],
  ['⌘K on a Mac', stroke('k', { metaKey: true }), mac],
  ['Ctrl-K where / is turned off', stroke('k', { ctrlKey: true }), { mac: false, slash: false }],
])('%s leads to the box', (_what, keystroke, where) => {
  expect(isShortcut(keystroke, where)).toBe(true);
});

it.each([
  ['/ where it is turned off', stroke('/'), { mac: false, slash: false }],
  ['Ctrl-/', stroke('/', { ctrlKey: true }), settings],
  ['Alt-/', stroke('/', { altKey: true }), settings],
  ['k alone', stroke('k'), settings],
  ['Ctrl-Shift-K', stroke('K', { ctrlKey: true, shiftKey: true }), settings],
  ['Ctrl-Alt-K', stroke('k', { ctrlKey: true, altKey: true }), settings],
  ['Ctrl-K on a Mac, which deletes to the end of the line there', stroke('k', { ctrlKey: true }), mac],
  ['the Windows key with K', stroke('k', { metaKey: true }), settings],
  ['a key of an input method', stroke('/', { isComposing: true }), settings],
  ['a key that something else has taken', stroke('/', { defaultPrevented: true }), settings],
])('%s does not', (_what, keystroke, where) => {
  expect(isShortcut(keystroke, where)).toBe(false);
});
