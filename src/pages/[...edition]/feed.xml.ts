import rss from '@astrojs/rss';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { escapeHtml } from '../../domain/text/html.ts';
import { editionPaths } from '../../site/library.ts';
import { feedOf } from '../../site/views/feed.ts';

export const getStaticPaths = editionPaths;

/** RSS 2.0. Readers take a description for HTML, so a text is escaped for that, and once more for XML. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site }) => {
  const feed = await feedOf(props.edition, site as URL);
  return rss({
    title: feed.title,
    description: feed.description,
    site: feed.home,
    customData: `<language>${feed.language}</language>`,
    items: feed.items.map(({ title, link, description, date }) => ({
      title,
      link,
      description: escapeHtml(description),
      pubDate: new Date(`${date}T00:00:00Z`),
    })),
  });
};
