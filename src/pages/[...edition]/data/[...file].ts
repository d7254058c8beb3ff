import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataPaths } from '../../../site/data/data-paths.ts';

export const getStaticPaths = dataPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(props.file.text(site as URL), { headers: { 'Content-Type': props.file.type } });
