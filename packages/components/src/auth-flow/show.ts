import type { Visit } from './flow.ts';
import type { AuthView } from './methods.ts';
import { keepTyped } from './typed.ts';

/** Goes to a path without loading the page anew, and tells everybody who follows the address. */
function pushPath(path: string): void {
  window.history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** Goes to a view, and takes what was typed along. */
export function show(visit: Visit, view: AuthView): void {
  if (!visit.flow) return;
  const { props, place, setState } = visit.flow;
  const { navigate = pushPath, onViewChange } = props;
  keepTyped(visit);
  setState({
    ...visit.flow.state,
    refusal: undefined,
    wanted: undefined,
    moved: place.base === undefined ? { to: view } : {},
  });
  if (place.base !== undefined) navigate(`${place.base}/${view}`);
  onViewChange?.(view);
}
