const sources = import.meta.glob<string>('../../docs/guide/zh/pictures/*.svg', { eager: true, query: '?raw', import: 'default' });

const drawings = new Map(Object.entries(sources).map(([path, source]) => [/([a-z0-9-]+)\.svg$/.exec(path)?.[1], source]));

/** The source of the drawing that a chapter shows as `./pictures/NAME.svg`, or null for every other picture. */
export function drawingOf(src: string): string | null {
  const name = /^\.\/pictures\/([a-z0-9-]+)\.svg$/.exec(src)?.[1];
  return drawings.get(name) ?? null;
}
