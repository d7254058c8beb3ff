/** The partners that are asked as the reader searches, told by `network.yaml` when the scripts are bundled, and what asks them. */
declare module 'virtual:gongjian-live-sites' {
  export const liveSites: readonly { id: string; url: string }[];
  export const loadLive: (() => Promise<typeof import('./live.ts')>) | null;
  export const foreignPart: typeof import('./foreign-part.ts').foreignPart | null;
}
