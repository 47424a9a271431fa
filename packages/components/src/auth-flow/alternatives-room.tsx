import { SHORT_LIST } from '../button/short-list.ts';
import { cx } from '../class-names.ts';
import { type AuthMethod, isProvider } from './methods.ts';

/** Keeps the room that the other methods take, so that nothing moves when they are there. */
export function AlternativesRoom({ methods }: { methods: readonly AuthMethod[] }) {
  const isGrid = methods.filter(isProvider).length > SHORT_LIST;
  return (
    <div className={cx('ak-providers', isGrid && 'ak-grid')} aria-hidden="true">
      <p className="ak-or">&nbsp;</p>
      {methods.map(
        (method) =>
          method !== 'password' && (
            <span key={method} className={cx('ak-button', !isProvider(method) && 'ak-wide')} />
          ),
      )}
    </div>
  );
}
