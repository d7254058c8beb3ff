import { expect, it } from 'vitest';
import { simplified } from '../../../tests/support/words.ts';
import { hans } from '../../i18n/editions.ts';
import { assembleSiteLibrary, type NetworkData, type SiteEntry, siteEntry } from '../site-library.ts';
import { helpSections } from './rights-help.ts';

const place = { edition: hans, base: '/' };
const body = { html: '', headings: [], association: null, outgoing: [] };
const entry = (id: string, data: object) => siteEntry({ id, data: { title: id, ...data }, body }, place);
const service = (name: string, data: object) => entry(`services/a/${name}`, { topics: ['rights'], providers: ['a'], systems: [], ...data });

const entries = [
  entry('regions/sichuan', { id: 'sichuan', code: '510000', shortTitle: '四川' }),
  entry('associations/a', { kind: 'sme-association', level: 'provincial', regions: ['sichuan'] }),
  entry('associations/gone', {
    kind: 'sme-association',
    level: 'provincial',
    regions: ['sichuan'],
    withdrawn: { date: '2026-01-01', reason: '重复' },
  }),
  service('open', {}),
  service('ended', { until: '2026-06' }),
  service('taken-back', { withdrawn: { date: '2026-01-01', reason: '出处有误' } }),
  service('of-something-else', { topics: ['training'] }),
];
const library = assembleSiteLibrary(entries, { asOf: '2026-11-22' } as NetworkData, place);

it('sends nobody to a service that has ended or was taken back, nor to an association that was', () => {
  const problem = { data: { topics: ['rights'] } } as unknown as SiteEntry<'rights-problems'>;
  const said = JSON.stringify(helpSections(problem, library, simplified.words));
  expect(said).toContain('services/a/open');
  expect(said).toContain('associations/a');
  for (const gone of ['services/a/ended', 'services/a/taken-back', 'services/a/of-something-else', 'associations/gone']) {
    expect(said).not.toContain(gone);
  }
});
