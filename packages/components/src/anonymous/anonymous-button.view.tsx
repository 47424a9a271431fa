'use client';
import type { ReactNode } from 'react';
import { type ButtonSlots, PendingButton } from '../button/pending-button.tsx';
import { cx } from '../class-names.ts';
import { Countdown } from '../feedback/countdown.tsx';
import { anonymous } from '../messages/en/anonymous.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useMessages } from '../messages/use-messages.ts';

export interface AnonymousButtonViewProps {
  onStart: () => void;
  isPending?: boolean;
  /** The key of the error, if the last try failed. */
  error?: string | undefined;
  /** What it failed with, which may say how long to wait. */
  failure?: unknown;
  classNames?: { root?: string; button?: string };
  slots?: ButtonSlots | undefined;
  /** What the button says. `Continue as guest` if left out. */
  children?: ReactNode;
}

/** How going on as a guest looks. It knows nothing of servers. */
export function AnonymousButtonView({
  onStart,
  isPending = false,
  error,
  failure,
  classNames = {},
  slots: { Button = PendingButton } = {},
  children,
}: AnonymousButtonViewProps) {
  const t = useMessages(anonymous);
  const errorText = useErrorText();
  return (
    <div className={cx('ak ak-providers', classNames.root)}>
      <div role="alert" className="ak-alert">
        {error && errorText(error)}
        <Countdown failure={failure} />
      </div>
      <Button className={classNames.button} isPending={isPending} onPress={onStart}>
        {children ?? t('anonymous.continue')}
      </Button>
    </div>
  );
}
