import type { Visit } from './flow.ts';
import type { AuthView } from './methods.ts';

/** Goes to a path without loading the page anew, and tells everybody who follows the address. */
function pushPath(path: string): void {
  window.history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** The address that is typed in the screen on show; a screen that asks for none leaves what was typed before. */
export function typedEmail({ root, flow }: Visit): string | undefined {
  return root.current?.querySelector<HTMLInputElement>('[name=email]')?.value ?? flow?.state.email;
}

/** Goes to a view, and takes the typed address along. */
export function show(visit: Visit, view: AuthView): void {
  if (!visit.flow) return;
  const { props, place, setState } = visit.flow;
  const { navigate = pushPath, onViewChange } = props;
  setState({
    ...visit.flow.state,
    email: typedEmail(visit),
    refusal: undefined,
    wanted: undefined,
    moved: place.base === undefined ? { to: view } : {},
  });
  if (place.base !== undefined) navigate(`${place.base}/${view}`);
  onViewChange?.(view);
}
