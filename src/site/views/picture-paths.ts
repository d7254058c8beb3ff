import { getCollection } from 'astro:content';

/** A file for every published size of every picture. */
export async function picturePaths() {
  const pictures = await getCollection('pictures');
  return pictures.map(({ data }) => ({ params: { file: data.file }, props: data }));
}
