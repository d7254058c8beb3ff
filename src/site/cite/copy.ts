/** What the buttons say, in the script of the page. */
interface Texts {
  copy: string;
  copied: string;
  selected: string;
}

export {};

const section = document.querySelector<HTMLElement>('.citation[data-texts]');
const texts: Texts = JSON.parse(section?.dataset['texts'] ?? '{}');

for (const reference of section?.querySelectorAll('.citation-text') ?? []) {
  const style = reference.previousElementSibling?.textContent ?? '';
  const button = document.createElement('button');
  const status = document.createElement('span');
  button.type = 'button';
  button.textContent = texts.copy;
  button.ariaLabel = `${texts.copy} ${style}`;
  status.role = 'status';
  button.addEventListener('click', async () => {
    status.textContent = (await isCopied(reference)) ? texts.copied : texts.selected;
  });
  const row = document.createElement('dd');
  row.className = 'citation-copy';
  row.append(button, status);
  reference.after(row);
}

/** Copies the reference; where the browser does not let a page do so, selects it for the reader's own command. */
async function isCopied(reference: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(reference.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(reference);
    return false;
  }
}
