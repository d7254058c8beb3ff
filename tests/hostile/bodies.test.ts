import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../src/domain/mdx/parse.ts';
import { renderBody } from '../../src/domain/mdx/render.ts';
import { context, render, strangeIn } from '../../src/domain/mdx/testing.ts';
import type { HostileBody } from './bodies/case.ts';
import { headingIds, shownAsText } from './bodies/harmless.ts';
import { hostileBodies } from './bodies/index.ts';
import { bodyOf, checkBody, firstLineOfBody } from './check.ts';

const timeout = 10_000;

describe.each(hostileBodies)('%s', (_name, bodies) => {
  it('have names of their own', () => {
    expect(new Set(bodies.map(({ name }) => name)).size).toBe(bodies.length);
  });

  it.each(bodies.map((body) => [body.name, body] as const))('%s', { timeout }, (_case, body) => isRefused(body));
});

function isRefused({ text, line, rules }: HostileBody): void {
  const found = checkBody(text).map((finding) => [finding.line - firstLineOfBody + 1, finding.rule] as const);
  const right = found.filter(([at, rule]) => (line === 0 || at === line) && rules.includes(rule));
  expect(right, `expected ${rules.join(' or ')} on line ${line}, found ${JSON.stringify(found.slice(0, 5))}`).not.toEqual([]);
  const body = bodyOf(text);
  expect(body ? strangeIn(renderBody(body, context).html) : []).toEqual([]);
}

it('are three hundred and more', () => {
  expect(hostileBodies.flatMap(([, bodies]) => bodies).length).toBeGreaterThan(300);
});

it.each(shownAsText)('%j is shown as text', (text) => {
  const { html } = render(text);
  expect(strangeIn(html)).toEqual([]);
  expect(html.match(/<a [^>]*href="(?!http:\/\/www\.a\.b)[^"]*"/g)).toBeNull();
});

it.each(headingIds)('the heading %j has the id %s', (heading, id) => {
  const { html, headings } = render(`## ${heading}\n`);
  expect(headings.map(({ slug }) => slug)).toEqual([id]);
  expect(strangeIn(html)).toEqual([]);
  expect(parseMdx(`## ${heading}\n`).bodyFault).toBeNull();
});
