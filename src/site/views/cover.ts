import type { SiteEntry, SiteLibrary } from '../site-library.ts';

const page = { width: 300, height: 420, top: 84, bottom: 396 };

/** The drawing of an issue's cover: a band for each column, as high as its share, a line for each article, as long as its title. */
export function coverOf(issue: SiteEntry<'issues'>, library: SiteLibrary) {
  const { sections } = issue.data;
  const total = sections.reduce((sum, { articles }) => sum + articles.length, 0) + sections.length;
  const unit = (page.bottom - page.top) / total;
  let y = page.top;
  const bands = sections.map(({ column, heading, articles }) => {
    const height = Math.round(unit * (articles.length + 1));
    const step = (height - 30) / articles.length;
    const lines = articles.map((id, index) => ({
      y: Math.round(y + 24 + index * step),
      width: Math.min(page.width - 40, 12 * [...(library.get(`articles/${id}`)?.title ?? '')].length),
    }));
    const band = { title: heading ?? library.get(`columns/${column}`)?.title ?? '', count: articles.length, y, height, lines };
    y += height;
    return band;
  });
  return { width: page.width, height: page.height, bands, number: issue.data.number, year: issue.data.year };
}
