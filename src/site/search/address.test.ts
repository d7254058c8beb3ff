import { describe, expect, it } from 'vitest';
import { addressOf, askedBy, changed } from './address.ts';

const asked = (address: string) => askedBy(new URL(address, 'https://own.test/').searchParams);

it.each([
  ['nothing', '', ''],
  ['a query', '?q=%E8%9E%8D%E8%B5%84', '?q=%E8%9E%8D%E8%B5%84'],
  ['filters in another order', '?year=2009&kind=bulletins&q=a', '?q=a&kind=bulletins&year=2009'],
  ['an order by date', '?sort=date&q=a', '?q=a&sort=date'],
  ['the order that is usual', '?sort=relevance&q=a', '?q=a'],
  ['what the site does not know', '?q=a&utm_source=x&sort=price&constructor=x', '?q=a'],
  ['empty values', '?q=++&kind=&year=', ''],
  ['signs that mean something in addresses', '?q=a%26kind%3Dx%23%3C%2B', '?q=a%26kind%3Dx%23%3C%2B'],
])('writes an address with %s in one form', (_what, address, form) => {
  expect(addressOf(asked(address))).toBe(form);
  expect(addressOf(asked(form))).toBe(form);
});

describe('a change', () => {
  const question = asked('?q=a&kind=bulletins&year=2009');

  it('of the query keeps filters and order', () => {
    expect(addressOf(changed({ ...question, sort: 'date' }, 'q', ' b '))).toBe('?q=b&kind=bulletins&year=2009&sort=date');
  });

  it('to another value of a filter replaces the former one', () => {
    expect(addressOf(changed(question, 'kind', 'people'))).toBe('?q=a&kind=people&year=2009');
  });

  it('to the value that is chosen takes it away', () => {
    expect(addressOf(changed(question, 'kind', 'bulletins'))).toBe('?q=a&year=2009');
  });

  it('takes all filters away at once, and nothing else', () => {
    expect(addressOf(changed({ ...question, sort: 'date' }, 'all', ''))).toBe('?q=a&sort=date');
  });

  it('leaves the question itself as it was', () => {
    changed(question, 'kind', 'bulletins');
    expect(addressOf(question)).toBe('?q=a&kind=bulletins&year=2009');
  });
});
