import type { z } from 'zod';
import type { Collection } from '../collections.ts';
import { activity } from './activity.ts';
import { association } from './association.ts';
import { bulletin } from './bulletin.ts';
import { caseStudy } from './case-study.ts';
import { conflict } from './conflict.ts';
import { agreement, article, articleVersion, column, issue } from './journal.ts';
import { linkObservation } from './link-observation.ts';
import { region, serviceSystem, term, topic, workItem } from './network.ts';
import { person, recognition, source } from './reference-data.ts';
import { report } from './report.ts';
import { rightsProblem } from './rights.ts';
import { service } from './service.ts';

/** The schema of each collection's data. Vocabularies' schemas describe one item of the list. */
export const schemas = {
  associations: association,
  bulletins: bulletin,
  'case-studies': caseStudy,
  articles: article,
  'article-versions': articleVersion,
  columns: column,
  activities: activity,
  services: service,
  reports: report,
  issues: issue,
  agreements: agreement,
  people: person,
  sources: source,
  recognitions: recognition,
  'link-observations': linkObservation,
  conflicts: conflict,
  regions: region,
  topics: topic,
  'work-items': workItem,
  'service-systems': serviceSystem,
  'rights-problems': rightsProblem,
  glossary: term,
} satisfies Record<Collection, z.ZodType>;

export type DataOf<C extends Collection> = z.infer<(typeof schemas)[C]>;
