import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { schemas } from './domain/schemas/index.ts';
import { network } from './domain/schemas/network.ts';
import { entriesOf, networkData, pictureFileData } from './site/loader.ts';

export const collections = {
  associations: defineCollection({ loader: entriesOf('associations'), schema: schemas.associations }),
  bulletins: defineCollection({ loader: entriesOf('bulletins'), schema: schemas.bulletins }),
  'case-studies': defineCollection({ loader: entriesOf('case-studies'), schema: schemas['case-studies'] }),
  articles: defineCollection({ loader: entriesOf('articles'), schema: schemas.articles }),
  'article-versions': defineCollection({ loader: entriesOf('article-versions'), schema: schemas['article-versions'] }),
  columns: defineCollection({ loader: entriesOf('columns'), schema: schemas.columns }),
  activities: defineCollection({ loader: entriesOf('activities'), schema: schemas.activities }),
  services: defineCollection({ loader: entriesOf('services'), schema: schemas.services }),
  reports: defineCollection({ loader: entriesOf('reports'), schema: schemas.reports }),
  issues: defineCollection({ loader: entriesOf('issues'), schema: schemas.issues }),
  agreements: defineCollection({ loader: entriesOf('agreements'), schema: schemas.agreements }),
  people: defineCollection({ loader: entriesOf('people'), schema: schemas.people }),
  sources: defineCollection({ loader: entriesOf('sources'), schema: schemas.sources }),
  recognitions: defineCollection({ loader: entriesOf('recognitions'), schema: schemas.recognitions }),
  'link-observations': defineCollection({ loader: entriesOf('link-observations'), schema: schemas['link-observations'] }),
  conflicts: defineCollection({ loader: entriesOf('conflicts'), schema: schemas.conflicts }),
  regions: defineCollection({ loader: entriesOf('regions'), schema: schemas.regions }),
  topics: defineCollection({ loader: entriesOf('topics'), schema: schemas.topics }),
  'work-items': defineCollection({ loader: entriesOf('work-items'), schema: schemas['work-items'] }),
  'service-systems': defineCollection({ loader: entriesOf('service-systems'), schema: schemas['service-systems'] }),
  'rights-problems': defineCollection({ loader: entriesOf('rights-problems'), schema: schemas['rights-problems'] }),
  glossary: defineCollection({ loader: entriesOf('glossary'), schema: schemas.glossary }),
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
