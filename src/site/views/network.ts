import type { SiteLibrary } from '../site-library.ts';
import type { Words } from '../words.ts';
import { type SourcedLine, sourcedTexts } from './sourced-texts.ts';

const parts = ['rationale', 'principles', 'mission', 'functions', 'aims', 'governmentWorkPoints', 'statements', 'history'] as const;

/** What the page of the network says. */
export interface NetworkView {
  /** The joint conference in one paragraph, and who does what in it. */
  mechanism: string;
  roles: { title: string; heldBy: string; duty: string }[];
  parts: { id: string; title: string; lines: SourcedLine[] }[];
}

export function networkView(library: SiteLibrary, { strings }: Words): NetworkView {
  const { pages } = strings;
  const { conference } = library.network;
  const { title, duties, minimumPerYear, roles } = conference;
  return {
    mechanism: `${title}：${duties.replace(/。$/, '')}。${pages.minimum}${minimumPerYear}${pages.times}。`,
    roles: roles.map((role) => ({ title: role.title, heldBy: role.heldBy, duty: role.duty ?? '—' })),
    parts: parts.map((id) => ({ id, title: pages[id], lines: sourcedTexts(library.network[id] ?? [], library) })),
  };
}
