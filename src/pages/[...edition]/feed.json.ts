import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { editionPaths } from '../../site/library.ts';
import { feedOf } from '../../site/views/feed.ts';

export const getStaticPaths = editionPaths;

/** JSON Feed 1.1. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) => {
  const feed = await feedOf(props.edition, site as URL);
  const body = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: feed.language,
    items: feed.items.map(({ title, link, description, date }) => ({
      id: link,
      url: link,
      title,
      content_text: description,
      date_published: `${date}T00:00:00Z`,
    })),
  };
  return new Response(`${JSON.stringify(body, null, 2)}\n`, { headers: { 'Content-Type': 'application/feed+json' } });
};
