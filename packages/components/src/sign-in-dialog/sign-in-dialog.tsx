'use client';
import { type ComponentType, type ReactNode, Suspense, useState } from 'react';
import { lazyView } from '../auth-flow/lazy-view.ts';
import { cx } from '../class-names.ts';
import { signInDialog } from '../messages/en/sign-in-dialog.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { SignInDialogContentProps } from './sign-in-dialog-content.tsx';

const SignInDialogContent = lazyView(
  async () => (await import('./sign-in-dialog-content.tsx')).SignInDialogContent,
);

/** What the button is given that opens the dialog. */
export interface OpenButtonProps {
  onClick: () => void;
  'aria-haspopup': 'dialog';
  'aria-expanded': boolean;
  className: string;
  children: ReactNode;
}

export interface SignInDialogProps
  extends Omit<SignInDialogContentProps, 'isOpen' | 'onOpenChange' | 'title' | 'classNames' | 'slots'> {
  classNames?: SignInDialogContentProps['classNames'] & { button?: string };
  /** Those of the flow, and the button that opens the dialog. */
  slots?: SignInDialogContentProps['slots'] & { OpenButton?: ComponentType<OpenButtonProps> };
  /** Whether it is open, if the app decides; there is then no button. Pair it with `onOpenChange`. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** What the button says. `Sign in` if left out. */
  children?: ReactNode;
}

const Button = (props: OpenButtonProps) => <button type="button" {...props} />;

/**
 * A button, and the whole way in over the page. The dialog closes once somebody has signed in, and gives the focus back. Its
 * code is fetched when it is first opened.
 *
 * @example
 * <SignedOut><SignInDialog onSuccess={() => navigate('/')} /></SignedOut>
 * @example
 * <SignInDialog isOpen={isOpen} onOpenChange={setOpen} />
 */
export function SignInDialog({
  isOpen,
  onOpenChange,
  classNames = {},
  slots: { OpenButton = Button, ...slots } = {},
  children,
  ...content
}: SignInDialogProps) {
  const t = useMessages(signInDialog);
  const [own, setOwn] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  const isShown = isOpen ?? own;
  if (isShown && !wasOpened) setOpened(true);
  const change = (next: boolean) => {
    setOwn(next);
    onOpenChange?.(next);
  };
  return (
    <span className="ak">
      {isOpen === undefined && (
        <OpenButton
          className={cx('ak-button ak-primary', classNames.button)}
          aria-haspopup="dialog"
          aria-expanded={isShown}
          onClick={() => change(true)}
        >
          {children ?? t('signInDialog.title')}
        </OpenButton>
      )}
      <Suspense>
        {wasOpened && (
          <SignInDialogContent
            {...content}
            classNames={classNames}
            slots={slots}
            title={t('signInDialog.title')}
            isOpen={isShown}
            onOpenChange={change}
          />
        )}
      </Suspense>
    </span>
  );
}
