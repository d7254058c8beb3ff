/** What of a keystroke tells whether it asks for the search box. */
export type Keystroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'defaultPrevented'>;

/**
 * Whether a keystroke outside every field leads to the search box: `/`, which a reader can turn off (`slash`), or Ctrl-K,
 * ⌘K on a Mac. Some keyboards have `/` above another key, so shift is free with it.
 */
export function isShortcut(stroke: Keystroke, { mac, slash }: { mac: boolean; slash: boolean }): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = stroke;
  if (stroke.isComposing || stroke.defaultPrevented || altKey) return false;
  if (key === '/') return slash && !ctrlKey && !metaKey;
  return key.toLowerCase() === 'k' && !shiftKey && ctrlKey !== mac && metaKey === mac;
}
