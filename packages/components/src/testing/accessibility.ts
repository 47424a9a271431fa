import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page, in a line each. Looks first wait for motion to end, since fading text is pale. */
export async function accessibilityProblems(): Promise<string[]> {
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  const { violations } = await axe.run(document.body, { runOnly: tags });
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
