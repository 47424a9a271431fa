import { expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { loadFeedback } from './load-feedback.ts';

declare module 'vitest/browser' {
  interface CDPSession {
    send(
      method: 'Input.dispatchKeyEvent',
      event: {
        type: 'keyDown' | 'keyUp';
        key: string;
        code: string;
        text?: string;
        windowsVirtualKeyCode: number;
        autoRepeat?: boolean;
      },
    ): Promise<unknown>;
  }
}

const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };

/** Presses Enter and keeps it down until the keyboard has said so some more times. */
async function holdEnter(repeats: number) {
  const down = { ...enter, type: 'keyDown', text: '\r' } as const;
  await cdp().send('Input.dispatchKeyEvent', down);
  for (let count = 0; count < repeats; count += 1)
    await cdp().send('Input.dispatchKeyEvent', { ...down, autoRepeat: true });
  await cdp().send('Input.dispatchKeyEvent', { ...enter, type: 'keyUp' });
}

/** Every press takes a row away; the next one has the focus then. */
function open(className?: string) {
  const pressed = vi.fn();
  return {
    pressed,
    screen: render(
      <div className={className}>
        <button type="button" onClick={pressed}>
          Remove
        </button>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            pressed();
          }}
        >
          <input aria-label="Field" />
          <textarea aria-label="Text" />
        </form>
      </div>,
    ),
  };
}

test.each(['Remove', 'Field'])('a held key presses once: %s', async (name) => {
  await loadFeedback();
  const { pressed, screen } = open('ak');
  const page = await screen;
  const target = name === 'Field' ? page.getByLabelText(name) : page.getByRole('button', { name });
  target.element().focus();
  await holdEnter(4);
  expect(pressed).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('{Enter}');
  expect(pressed).toHaveBeenCalledTimes(2);
});

test('in a text of several lines it writes them, and what is not of the kit is left alone', async () => {
  await loadFeedback();
  const inside = await open('ak').screen;
  const text = inside.getByLabelText('Text');
  text.element().focus();
  await holdEnter(2);
  await expect.element(text).toHaveValue('\n\n\n');
  await inside.unmount();

  const { pressed, screen } = open();
  (await screen).getByRole('button').element().focus();
  await holdEnter(2);
  expect(pressed).toHaveBeenCalledTimes(3);
});
