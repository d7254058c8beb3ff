import type { AstroIntegration } from 'astro';
import { integrationName, type Publication, publicationHook } from './publication.ts';

/** Hands the publication to the collections' loaders: a hook of our own is what Astro's configuration keeps of it. */
export function gongjian(publication: Publication): AstroIntegration {
  return { name: integrationName, hooks: { [publicationHook]: () => publication } };
}
