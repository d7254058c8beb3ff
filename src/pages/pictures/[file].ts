import { getCollection } from 'astro:content';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { encodePicture } from '../../site/pictures.ts';

export async function getStaticPaths() {
  const pictures = await getCollection('pictures');
  return pictures.map(({ data }) => ({ params: { file: data.file }, props: data }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const bytes = await encodePicture(props.content, props.path, props.encodedWidth);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/webp' } });
};
