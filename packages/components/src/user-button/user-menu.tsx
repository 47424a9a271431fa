'use client';
import { Anchor, Content, Root } from '@radix-ui/react-popover';
import type { ReactNode, RefObject } from 'react';
import { onFirstClick } from '../button/on-first-click.ts';
import { cx } from '../class-names.ts';
import type { LinkTarget } from '../link.ts';
import { common } from '../messages/en/common.ts';
import { userButton } from '../messages/en/user-button.ts';
import { useMessages } from '../messages/use-messages.ts';

/** What is in the menu. */
export interface UserMenuContent {
  name: string;
  email: string;
  onSignOut: () => void;
  isSigningOut?: boolean;
  /** Says why signing out failed. */
  failure?: string | undefined;
  /** Where `Manage account` leads. Left out, it is not shown. */
  manageAccountLink?: LinkTarget | undefined;
  /** Entries of your own, above `Sign out`: give links and buttons the class `ak-item`. */
  children?: ReactNode;
}

export interface UserMenuProps extends UserMenuContent {
  id: string;
  anchor: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  className: string | undefined;
  itemClassName: string | undefined;
}

const texts = { ...common, ...userButton };

/** What opens under the avatar. Radix places it, closes it and gives the focus back. */
export function UserMenu({
  id,
  anchor,
  isOpen,
  onOpenChange,
  className,
  itemClassName,
  name,
  email,
  onSignOut,
  isSigningOut = false,
  failure,
  manageAccountLink,
  children,
}: UserMenuProps) {
  const t = useMessages(texts);
  const isOnButton = (target: EventTarget | null) =>
    target instanceof Node && Boolean(anchor.current?.contains(target));
  return (
    <Root open={isOpen} onOpenChange={onOpenChange}>
      <Anchor virtualRef={anchor as RefObject<HTMLButtonElement>} />
      <Content
        id={id}
        className={cx('ak-menu', className)}
        aria-label={t('userButton.label', { name })}
        align="end"
        sideOffset={8}
        collisionPadding={8}
        onOpenAutoFocus={(event) => {
          // Radix passes over links, yet the first entry often is one.
          event.preventDefault();
          if (event.currentTarget instanceof Element) {
            event.currentTarget.querySelector<HTMLElement>('a, button')?.focus();
          }
        }}
        onInteractOutside={(event) => {
          // The button closes its menu itself.
          if (isOnButton(event.target)) event.preventDefault();
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          anchor.current?.focus();
        }}
      >
        <div className="ak-menu-head">
          <p className="ak-strong">{name}</p>
          {email !== name && <p className="ak-muted ak-small">{email}</p>}
        </div>
        {manageAccountLink && (
          <a className={cx('ak-item', itemClassName)} {...manageAccountLink}>
            {t('userButton.manageAccount')}
          </a>
        )}
        {children}
        <button
          type="button"
          className={cx('ak-item', itemClassName)}
          aria-disabled={isSigningOut}
          aria-busy={isSigningOut}
          onClick={onFirstClick(onSignOut)}
        >
          {t('action.signOut')}
        </button>
        <div role="alert" className="ak-alert">
          {failure}
        </div>
      </Content>
    </Root>
  );
}
