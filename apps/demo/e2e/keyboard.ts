import type { ElementHandle, FrameLocator, Locator, Page } from 'playwright-core';

/** A page, a part of it, or a page within it. */
type Place = Page | Locator | FrameLocator;
type Role = Parameters<Page['getByRole']>[0];

/** More than any page of the demo has places to stop at. */
const PATIENCE = 120;

/** A page within a page keeps its active element while the keyboard is elsewhere: its focus counts, too. */
const focusOf = (target: ElementHandle) =>
  target.evaluate((element) => {
    if (!element.isConnected) return 'gone';
    return document.hasFocus() && element === document.activeElement ? 'there' : 'elsewhere';
  });

/** The key that leads there from where the focus is. */
async function keyTowards(target: ElementHandle<Node>): Promise<string> {
  const isBefore = await target.evaluate((element) => {
    const position = document.activeElement?.compareDocumentPosition(element) ?? 0;
    return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });
  return isBefore ? 'Shift+Tab' : 'Tab';
}

/** Goes to an element with Tab. Throws if it cannot be reached that way. */
export async function reach(target: Locator): Promise<void> {
  await target.waitFor();
  const { keyboard } = target.page();
  // Looked up once: searching the page takes longer than pressing a key.
  let element = await target.elementHandle();
  const key = await keyTowards(element);
  for (let presses = 0; presses < PATIENCE; presses += 1) {
    const focus = await focusOf(element);
    if (focus === 'there') return;
    if (focus === 'gone') element = await target.elementHandle();
    else await keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${target}.`);
}

/** Goes to a control and presses Enter on it. */
export async function press(place: Place, role: Role, name: string | RegExp): Promise<void> {
  const control = place.getByRole(role, { name, exact: true });
  await reach(control);
  await control.page().keyboard.press('Enter');
}

/** A field by its label. Sections may be called like the field in them. */
export const field = (place: Place, label: string) =>
  place.getByLabel(label, { exact: true }).and(place.locator('input, select'));

/** Goes to a field and types over what stands there. */
export async function type(place: Place, label: string, text: string): Promise<void> {
  const target = field(place, label);
  await reach(target);
  const { keyboard } = target.page();
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type(text);
}
