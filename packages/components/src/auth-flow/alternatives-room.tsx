import { SHORT_LIST } from '../button/short-list.ts';
import { cx } from '../class-names.ts';
import { type AuthMethod, isProvider } from './methods.ts';

const room = (method: AuthMethod) => <span key={method} className="ak-button" />;

/** Keeps the room that the other methods take, so that nothing moves when they are there. */
export function AlternativesRoom({ methods }: { methods: readonly AuthMethod[] }) {
  const providers = methods.filter(isProvider);
  return (
    <div className="ak-providers" aria-hidden="true">
      <p className="ak-or">&nbsp;</p>
      {providers.length > 0 && (
        <div className={cx('ak-providers', providers.length > SHORT_LIST && 'ak-grid')}>
          {providers.map(room)}
        </div>
      )}
      {methods.filter((method) => !isProvider(method) && method !== 'password').map(room)}
    </div>
  );
}
