import type { FindingLanguage } from '../../finding.ts';
import type { RenderState } from '../state.ts';

/** One attribute that an author may write; its value is always a literal text. */
export interface AttributeSpec {
  required: boolean;
  /** The allowed values, where the list is closed. */
  values?: readonly string[];
}

/** A component for authors: what it may hold, its own table of attributes, and how it is printed. */
export interface Component {
  name: string;
  /** `block` stands on lines of its own, `inline` in a sentence. */
  place: 'block' | 'inline';
  /** Whether it holds text between an opening and a closing tag. */
  holdsText: boolean;
  attributes: ReadonlyMap<string, AttributeSpec>;
  /** A right example, shown in findings. */
  example: string;
  purpose: Record<FindingLanguage, string>;
  /** Prints the component; `content` is the HTML of what it holds. */
  render(attributes: Record<string, string>, state: RenderState, content: string): string;
}
