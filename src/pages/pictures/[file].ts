import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { encodePicture } from '../../site/pictures.ts';
import { picturePaths } from '../../site/views/picture-paths.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const bytes = await encodePicture(props.content, props.path, props.encodedWidth);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/webp' } });
};
