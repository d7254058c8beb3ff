const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for HTML, between tags and inside quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string);
}

/** An opening tag with escaped attributes; `undefined` leaves an attribute out, `true` writes its bare name. */
export function openTag(name: string, attributes: Record<string, string | number | true | undefined> = {}): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    tag += value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`;
  }
  return `${tag}>`;
}

/** An element with already escaped content. */
export function element(name: string, attributes: Record<string, string | number | true | undefined>, content: string): string {
  return `${openTag(name, attributes)}${content}</${name}>`;
}
