import { execFileSync } from 'node:child_process';
import { getDocumentProxy } from 'unpdf';

/** A heading of an outline with the number of the page to which it leads. */
export interface OutlineLine {
  title: string;
  level: number;
  page: number;
}

/** A PDF as a reader that is not the browser reads it. */
export interface ReadPdf {
  pages: number;
  tagged: boolean;
  info: Record<string, unknown>;
  outline: readonly OutlineLine[];
  /** The text of each page, in the order in which it is drawn, without spaces. */
  texts: readonly string[];
  /** The addresses outside and the places inside to which links of each page lead. */
  links: readonly (readonly string[])[];
  /** How often each kind of element stands in the structure of all pages. */
  structure: ReadonlyMap<string, number>;
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type Outline = Awaited<ReturnType<Proxy['getOutline']>>;

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const { info } = await pdf.getMetadata();
    const mark = await pdf.getMarkInfo();
    const structure = new Map<string, number>();
    const [texts, links]: [string[], string[][]] = [[], []];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      texts.push(
        items
          .map((item) => ('str' in item ? item.str : ''))
          .join('')
          .replace(/\s/gu, ''),
      );
      const annotations = (await page.getAnnotations()) as { url?: string; dest?: unknown }[];
      links.push(annotations.map(({ url, dest }) => url ?? `#${String(dest)}`));
      count(await page.getStructTree(), structure);
    }
    const outline = await outlineOf(await pdf.getOutline(), pdf);
    return { pages: pdf.numPages, tagged: mark?.Marked === true, info: info as Record<string, unknown>, outline, texts, links, structure };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function outlineOf(items: Outline, pdf: Proxy, level = 1): Promise<OutlineLine[]> {
  const lines: OutlineLine[] = [];
  for (const { title, dest, items: inner } of items ?? []) {
    const [page] = (typeof dest === 'string' ? await pdf.getDestination(dest) : dest) ?? [];
    lines.push({ title, level, page: (await pdf.getPageIndex(page)) + 1 }, ...(await outlineOf(inner, pdf, level + 1)));
  }
  return lines;
}

function count(node: unknown, structure: Map<string, number>): void {
  const { role, children = [] } = (node ?? {}) as { role?: string; children?: unknown[] };
  if (role !== undefined) structure.set(role, (structure.get(role) ?? 0) + 1);
  for (const child of children) count(child, structure);
}

/** The fonts that a PDF of Chromium names, without the letters of their subset, and how many of their programs it holds. */
export function fontsIn(bytes: Uint8Array): { names: Set<string>; used: number; embedded: number } {
  const objects = Buffer.from(bytes).toString('latin1');
  const descriptors = [...objects.matchAll(/\/Type \/FontDescriptor[\s\S]*?endobj/g)].map(([descriptor]) => descriptor);
  const names = descriptors.map((descriptor) => /\/FontName \/(?:[A-Z]{6}\+)?([^\s/]+)/.exec(descriptor)?.[1] ?? 'none');
  const embedded = descriptors.filter((descriptor) => /\/FontFile[23]? \d+ 0 R/.test(descriptor)).length;
  return { names: new Set(names), used: [...objects.matchAll(/\/Type \/Font\n[\s\S]*?\/Subtype \/Type0/g)].length, embedded };
}

/** What a tool of Debian's poppler-utils says of a file; null where the machine does not have it. */
export function poppler(tool: 'pdfinfo' | 'pdffonts', file: string): string | null {
  try {
    return execFileSync(tool, [file], { encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
