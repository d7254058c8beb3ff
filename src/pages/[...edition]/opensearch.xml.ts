import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { editionPaths, libraryOf } from '../../site/library.ts';
import { openSearchXml } from '../../site/views/open-search.ts';
import { wordsOf } from '../../site/words.ts';

export const getStaticPaths = editionPaths;

/** OpenSearch 1.1. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) => {
  const library = await libraryOf(props.edition);
  const icon = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}favicon.svg`;
  const xml = openSearchXml(library, wordsOf(props.edition), site as URL, icon);
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
