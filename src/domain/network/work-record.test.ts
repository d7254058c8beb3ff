import { describe, expect, it } from 'vitest';
import { notCounted, type RecordedEntry, type WorkRecord, workRecordOf } from './work-record.ts';

const keys = { title: '标题', summary: '摘要', published: '2026-01-01', sources: [{ id: 'editorial/seed' }], workItems: ['4', '6'] };
const doers = (entry: Omit<RecordedEntry, 'id'>) => workRecordOf({ id: 'x', ...entry } as RecordedEntry, '2010').doers;

describe('who did what a record says', () => {
  it('is hosts, co-hosts and those that came by name, each once', () => {
    const data = { ...keys, kind: 'training' as const, start: '2010', hosts: ['a'], coHosts: ['b'] };
    const attendance = [{ association: 'a' }, { association: 'c' }, { region: 'sichuan' }];
    expect(doers({ collection: 'activities', data: { ...data, attendance } })).toEqual(['a', 'b', 'c']);
  });

  it('is participants, providers and those that a report is by', () => {
    expect(doers({ collection: 'case-studies', data: { ...keys, kind: 'joint-work', actors: ['a', 'b'] } })).toEqual(['a', 'b']);
    expect(doers({ collection: 'services', data: { ...keys, systems: ['s'], providers: ['a'], audience: '会员' } })).toEqual(['a']);
    expect(doers({ collection: 'reports', data: { ...keys, kind: 'appeal', reporters: ['b'], sentTo: ['市政府'] } })).toEqual(['b']);
  });

  it('is nobody where the source names none', () => {
    expect(doers({ collection: 'reports', data: { ...keys, kind: 'proposal', reportersNote: '各地代表' } })).toEqual([]);
    expect(doers({ collection: 'activities', data: { ...keys, kind: 'forum', start: '2010' } })).toEqual([]);
  });

  it('is of an offer of recognition the one that offers alone, and the offer is the third item', () => {
    const data = { ...keys, from: 'a', to: 'b', since: '2026', terms: '条件', document: '协议' };
    const record = workRecordOf({ id: 'x', collection: 'recognitions', data }, '2026');
    expect([record.doers, record.items]).toEqual([['a'], ['3']]);
  });
});

describe('a look for a link between sites', () => {
  const look = (result: 'seen' | 'not-seen') =>
    workRecordOf(
      {
        id: 'x',
        collection: 'link-observations',
        data: { title: '看', observer: 'o', from: 'a', to: 'b', date: '2026', page: 'https://a.example/', result, published: '2026' },
      },
      '2026',
    );

  it('is the eighth item of the one that links, where the link was seen', () => {
    expect([look('seen').doers, look('seen').items]).toEqual([['a'], ['8']]);
    expect(look('not-seen').items).toEqual([]);
  });
});

describe('a record', () => {
  const record: WorkRecord = { id: 'x', items: ['1'], doers: ['a'], date: '2026-11', sourced: true, example: false, withdrawn: false };
  const reason = (change: Partial<WorkRecord>) => notCounted({ ...record, ...change }, '2026-11-22');

  it('counts with a source and a date that is not certainly after the day', () => {
    expect([reason({}), reason({ date: '2026-11-22' }), reason({ sourced: false, example: true })]).toEqual([null, null, null]);
  });

  it.each([
    [{ date: null }, 'undated'],
    [{ sourced: false }, 'unsourced'],
    [{ date: '2026-11-23' }, 'ahead'],
    [{ withdrawn: true }, 'withdrawn'],
    [{ example: true, date: null }, 'undated'],
  ] as const)('with %j is left out: %s', (change, why) => {
    expect(reason(change)).toBe(why);
  });

  it('is read with its own source, mark of an example and withdrawal', () => {
    const data = { ...keys, kind: 'organisation' as const, example: true, sources: [], withdrawn: { date: '2026', reason: '有误' } };
    const read = workRecordOf({ id: 'x', collection: 'case-studies', data }, null);
    expect(read).toEqual({ id: 'x', items: ['4', '6'], doers: [], date: null, sourced: false, example: true, withdrawn: true });
  });
});
