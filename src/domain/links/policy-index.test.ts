import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry.ts';
import { createConverters } from '../text/script.ts';
import { createPolicyIndex } from './policy-index.ts';

const bulletin = (slug: string, data: object) => ({ id: `bulletins/e/${slug}`, data }) as Entry<'bulletins'>;
const indexOf = (...bulletins: Entry<'bulletins'>[]) => createPolicyIndex(bulletins, createConverters().toHans);

const law2002 = bulletin('law-2002', { title: '中小企业促进法（2002年）', issued: '2002-06-29', supersededBy: ['e/law-2017'] });
const law2017 = bulletin('law-2017', { title: '中小企业促进法（2017年修订）', issued: '2017-09-01' });

describe('createPolicyIndex', () => {
  it('finds a bulletin by title, short title, other titles and numbers', () => {
    const { byTitle, byNumber } = indexOf(
      bulletin('x', {
        title: '某意见',
        shortTitle: '36号文',
        otherTitles: ['若干意见'],
        documentNumbers: ['国发[2009]３６号', '甲〔2009〕1号'],
      }),
    );
    expect(['某意见', '36号文', '若干意见'].map((title) => byTitle.get(title))).toEqual(Array(3).fill('bulletins/e/x'));
    expect([byNumber.get('国发〔2009〕36号'), byNumber.get('甲〔2009〕1号')]).toEqual(['bulletins/e/x', 'bulletins/e/x']);
  });

  it('means by a shared name the version that nothing has replaced', () => {
    for (const order of [
      [law2002, law2017],
      [law2017, law2002],
    ]) {
      expect(indexOf(...order).byTitle.get('中小企业促进法')).toBe('bulletins/e/law-2017');
    }
  });

  it('finds an old version by its full title', () => {
    expect(indexOf(law2002, law2017).byTitle.get('中小企业促进法（2002年）')).toBe('bulletins/e/law-2002');
  });

  it('takes the newer of two versions, then the one whose id comes first', () => {
    const same = (slug: string, issued?: string) => bulletin(slug, { title: '某办法', ...(issued ? { issued } : {}) });
    expect(indexOf(same('a', '2001'), same('b', '2009-01')).byTitle.get('某办法')).toBe('bulletins/e/b');
    expect(indexOf(same('b', '2009'), same('a', '2009')).byTitle.get('某办法')).toBe('bulletins/e/a');
    expect(indexOf(same('a'), same('b', '2009')).byTitle.get('某办法')).toBe('bulletins/e/b');
  });

  it('finds an example by its title in full only', () => {
    const { byTitle } = indexOf(bulletin('demo', { title: '中华人民共和国示例法（2020年）', example: true }));
    expect(byTitle.get('中华人民共和国示例法（2020年）')).toBe('bulletins/e/demo');
    expect(byTitle.get('示例法')).toBeUndefined();
  });

  it('keeps its keys in Simplified script, whatever the entry’s', () => {
    const { byTitle, byNumber } = indexOf(bulletin('hant', { title: '促進法', documentNumbers: ['國發〔2009〕36號'] }));
    expect([byTitle.get('促进法'), byNumber.get('国发〔2009〕36号')]).toEqual(['bulletins/e/hant', 'bulletins/e/hant']);
  });
});
