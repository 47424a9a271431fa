/** Makes Markdown of a comment above a component: its examples are code, and what it links to is a name. */
export function describe(comment: string): string {
  return comment
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/^@example\s*\n([\s\S]*?)\s*(?=^@|(?![\s\S]))/gm, '\n```tsx\n$1\n```\n');
}
