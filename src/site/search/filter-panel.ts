import { type Asked, addressOf } from './address.ts';
import { attempt } from './attempt.ts';
import { filtersOf } from './choices-view.ts';
import { make, replaceContent } from './elements.ts';
import { ownService } from './own-service.ts';
import type { SearchTexts } from './texts.ts';

export interface FilterPanel {
  /** Its heading, which opens and closes it. */
  summary: HTMLElement;
  /** Offers the filters of a question that has results. */
  show(asked: Asked): void;
  hide(): void;
}

/**
 * The filters of a search, beside the results where there is room and closed above them elsewhere. They are loaded only
 * where they are open, which in a large index (`isLarge`) they are not until the reader opens them.
 */
export function filterPanel(results: HTMLElement, texts: SearchTexts, isLarge: boolean): FilterPanel {
  const groups = make('div', { className: 'filter-groups' });
  const said = make('p', { role: 'status' });
  const summary = make('summary', {}, make('h2', {}, texts.search.filters));
  const panel = make('details', { className: 'search-filters', hidden: true }, summary, said, groups);
  let asked: Asked | null = null;
  let filledFor: string | null = null;

  const fill = async () => {
    if (!asked || !panel.open) return;
    const question = asked;
    const address = addressOf({ ...question, sort: 'relevance' });
    if (filledFor === address) return;
    filledFor = address;
    const isCurrent = () => filledFor === address;
    const again = () => {
      filledFor = null;
      summary.focus();
      void fill();
    };
    const counts = await attempt(texts, { said, isCurrent, work: () => ownService().facets(question), again });
    if (!counts) return;
    said.textContent = '';
    replaceContent(groups, filtersOf(counts, question, texts), summary);
  };

  const wide = matchMedia('(min-width: 72rem)');
  const place = () => {
    // Where it is seen is where the keyboard finds it.
    if (wide.matches) results.after(panel);
    else results.before(panel);
  };
  place();
  panel.open = wide.matches && !isLarge;
  wide.addEventListener('change', place);
  panel.addEventListener('toggle', () => void fill());

  return {
    summary,
    show(next) {
      asked = next;
      panel.hidden = false;
      void fill();
    },
    hide() {
      asked = null;
      panel.hidden = true;
    },
  };
}
