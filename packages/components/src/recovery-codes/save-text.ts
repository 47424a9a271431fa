/** Hands the browser a text to save as a file. */
export function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Prints one element of the page: the style sheet hides the others. */
export function printElement(element: HTMLElement): void {
  element.dataset.akPrint = '';
  window.addEventListener('afterprint', () => delete element.dataset.akPrint, { once: true });
  window.print();
}
