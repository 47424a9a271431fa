/** Where a form says things to screen readers alone. They follow what changes in it, so it has to be there before. */
function announcerIn(form: Element): Element {
  const there = form.querySelector(':scope > [aria-live]');
  if (there) return there;
  const announcer = document.createElement('div');
  announcer.className = 'ak-hidden';
  announcer.setAttribute('aria-live', 'assertive');
  form.append(announcer);
  return announcer;
}

/**
 * Gets ready to read out the error of the field that has the focus. A screen reader reads what is wrong with a field when the
 * focus comes to it; whoever has pressed Enter in it would hear nothing.
 *
 * @returns Reads it out, if there is one by then and the focus has stayed.
 */
export function errorAnnouncer(): () => void {
  const field = document.activeElement;
  const form = field?.closest('form.ak-stack');
  if (!field || !form) return () => undefined;
  const announcer = announcerIn(form);
  announcer.textContent = '';

  const announce = () => {
    if (field !== document.activeElement || field.ariaInvalid !== 'true') return;
    const note = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    announcer.textContent = note?.textContent ?? '';
  };
  // By then the error is on the page.
  return () => void setTimeout(announce);
}
