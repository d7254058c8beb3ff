const stops = /[。！？!?；;]/;

/** The sentence of `text` in which the character at `offset` stands, with its stop and closing quote, trimmed. */
export function sentenceAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !stops.test(text[start - 1] as string)) start -= 1;
  while (start < offset && /[”’」』）)\s]/.test(text[start] as string)) start += 1;
  let end = offset;
  while (end < text.length && !stops.test(text[end] as string)) end += 1;
  if (end < text.length) end += 1;
  while (end < text.length && /[”’」』）)]/.test(text[end] as string)) end += 1;
  return text.slice(start, end).trim();
}

/** At most `limit` characters, cut with an ellipsis. */
export function shorten(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}
