import { getDocumentProxy } from 'unpdf';

/** The number of the page, from 1, on which each of the marked elements begins. Throws where one is on no page. */
export async function pagesOf(pdf: Uint8Array, marks: readonly string[]): Promise<Map<string, number>> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  try {
    const pages = new Map<string, number>();
    for (const mark of marks) {
      const [page] = (await document.getDestination(mark)) ?? [];
      if (page === undefined) throw new Error(`${mark} stands on no page`);
      pages.set(mark, (await document.getPageIndex(page)) + 1);
    }
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}
