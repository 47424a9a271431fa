import type { Visit } from './flow.ts';

/** What travels from view to view, by the names of the fields. Passwords and codes do not. */
const names = ['email', 'name', 'phone', 'phoneCountry'] as const;

export type Typed = Partial<Record<(typeof names)[number], string>>;

/** Keeps what is typed in the screen on show; what it does not ask for stays as it was typed before. */
export function keepTyped(visit: Visit): void {
  const typed: Typed = { ...visit.typed };
  for (const name of names) {
    const field = visit.root.current?.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (field) typed[name] = field.value;
  }
  visit.typed = typed;
}
