import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedFormats } from '../../domain/journal/feed/feed.ts';
import { feedPaths } from '../../site/journal/feed-paths.ts';
import { feedText } from '../../site/journal/feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { listed, format, shelf } }) =>
  new Response(feedText(listed, format, shelf), { headers: { 'Content-Type': `${feedFormats[format].type}; charset=utf-8` } });
