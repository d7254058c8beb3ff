import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { network } from './domain/schemas/network.ts';
import { entriesOf, networkData, pictureFileData } from './site/loader.ts';

export const collections = {
  associations: defineCollection({ loader: entriesOf('associations') }),
  bulletins: defineCollection({ loader: entriesOf('bulletins') }),
  'case-studies': defineCollection({ loader: entriesOf('case-studies') }),
  articles: defineCollection({ loader: entriesOf('articles') }),
  'article-versions': defineCollection({ loader: entriesOf('article-versions') }),
  columns: defineCollection({ loader: entriesOf('columns') }),
  activities: defineCollection({ loader: entriesOf('activities') }),
  services: defineCollection({ loader: entriesOf('services') }),
  reports: defineCollection({ loader: entriesOf('reports') }),
  issues: defineCollection({ loader: entriesOf('issues') }),
  agreements: defineCollection({ loader: entriesOf('agreements') }),
  people: defineCollection({ loader: entriesOf('people') }),
  sources: defineCollection({ loader: entriesOf('sources') }),
  recognitions: defineCollection({ loader: entriesOf('recognitions') }),
  'link-observations': defineCollection({ loader: entriesOf('link-observations') }),
  conflicts: defineCollection({ loader: entriesOf('conflicts') }),
  regions: defineCollection({ loader: entriesOf('regions') }),
  topics: defineCollection({ loader: entriesOf('topics') }),
  'work-items': defineCollection({ loader: entriesOf('work-items') }),
  'service-systems': defineCollection({ loader: entriesOf('service-systems') }),
  'rights-problems': defineCollection({ loader: entriesOf('rights-problems') }),
  glossary: defineCollection({ loader: entriesOf('glossary') }),
  pictures: defineCollection({
    loader: pictureFileData(),
    schema: z.object({ file: z.string(), content: z.string(), path: z.string(), encodedWidth: z.number() }),
  }),
  network: defineCollection({
    loader: networkData(),
    schema: network.extend({
      asOf: z.string(),
      news: z.record(z.string(), z.array(z.unknown())),
      consents: z.record(z.string(), z.array(z.unknown())),
    }),
  }),
};
