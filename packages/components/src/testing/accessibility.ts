import axe from 'axe-core';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const wholePage = [...wcag, 'best-practice'];

/** Waits until nothing moves any more, but for what turns without an end. */
async function stillness(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
}

/**
 * What axe finds wrong with the page, in a line each; what is only part of a page need not be built like one. Looks first
 * wait for motion to end, since fading text is pale.
 */
export async function accessibilityProblems({ isPart = false } = {}): Promise<string[]> {
  await stillness();
  const { violations } = await axe.run(document.body, { runOnly: isPart ? wcag : wholePage });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}

/** Every way a page can look: light and dark, left to right and right to left. */
export const looks = (['light', 'dark'] as const).flatMap((theme) =>
  (['ltr', 'rtl'] as const).map((dir) => ({ theme, dir })),
);

export function look({ theme, dir }: (typeof looks)[number]) {
  document.documentElement.lang = 'en';
  document.documentElement.dir = dir;
  document.documentElement.dataset.akTheme = theme;
  document.body.style.background = theme === 'dark' ? '#0f0f14' : '#f6f6f9';
}
