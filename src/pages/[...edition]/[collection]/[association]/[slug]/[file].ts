import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { entryFilePaths } from '../../../../../site/files/entry-file-paths.ts';

export const getStaticPaths = entryFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { file } }) =>
  new Response(new Uint8Array(await file.bytes()), { headers: { 'Content-Type': file.type } });
