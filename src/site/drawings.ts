const sources = import.meta.glob<string>('../../docs/guide/zh/pictures/*.svg', { eager: true, query: '?raw', import: 'default' });

const drawings = new Map(Object.entries(sources).map(([path, source]) => [/([a-z0-9-]+)\.svg$/.exec(path)?.[1], source]));

/** The source of the drawing behind the address under which Astro publishes it (`/assets/NAME.HASH.svg`), or null. */
export function drawingOf(src: string): string | null {
  const name = /\/([a-z0-9-]+)(?:\.[\w-]+)?\.svg/.exec(decodeURIComponent(src))?.[1];
  return drawings.get(name) ?? null;
}
