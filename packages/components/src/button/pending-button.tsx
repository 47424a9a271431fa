import type { ComponentType, ReactNode } from 'react';
import { cx } from '../class-names.ts';
import { onFirstClick } from './on-first-click.ts';

export interface PendingButtonProps {
  isPending: boolean;
  /** Whether there is nothing to do right now. It can still be focused. */
  isDisabled?: boolean;
  onPress: () => void;
  /** What the button does, in full, where its text alone would not say to what. */
  label?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** For components that are little more than a button. */
export interface ButtonSlots {
  Button?: ComponentType<PendingButtonProps>;
}

/** A button whose action takes a while. Meanwhile it shows so, keeps the focus and ignores further presses. */
export function PendingButton({
  isPending,
  isDisabled = false,
  onPress,
  label,
  className,
  children,
}: PendingButtonProps) {
  return (
    <button
      type="button"
      className={cx('ak-button', className)}
      aria-label={label}
      aria-disabled={isPending || isDisabled}
      aria-busy={isPending}
      onClick={onFirstClick(() => isPending || isDisabled || onPress())}
    >
      {children}
    </button>
  );
}
