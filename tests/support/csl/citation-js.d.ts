declare module '@citation-js/core' {
  /** Reads works in a format that a plugin knows, as CSL-JSON. */
  export class Cite {
    constructor(input: string, options?: { forceType?: string });
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
