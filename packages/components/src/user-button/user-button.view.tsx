'use client';
import { type ComponentType, useId, useRef, useState } from 'react';
import { Avatar as DefaultAvatar } from '../avatar/avatar.tsx';
import { cx } from '../class-names.ts';
import { userButton } from '../messages/en/user-button.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { UserMenuContent, UserMenuProps } from './user-menu.tsx';

export interface UserButtonViewProps extends UserMenuContent {
  classNames?: { button?: string; menu?: string; item?: string };
  /** `Avatar` is what stands in the button: a photo, say. The button has the name, so that it needs none. */
  slots?: { Avatar?: ComponentType<{ name: string }> };
}

/**
 * The avatar and its menu. The menu's code is fetched when it is first opened; if that fails, the next click tries again.
 *
 * @example
 * <UserButtonView name="Ada Lovelace" email="ada@example.com" onSignOut={signOut} />
 */
export function UserButtonView({
  classNames = {},
  slots: { Avatar = DefaultAvatar } = {},
  ...menu
}: UserButtonViewProps) {
  const t = useMessages(userButton);
  const [isOpen, setOpen] = useState(false);
  const [Menu, setMenu] = useState<ComponentType<UserMenuProps>>();
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const name = menu.name || menu.email || t('userButton.guest');

  const open = async () => {
    if (!Menu) {
      const { UserMenu } = await import('./user-menu.tsx');
      setMenu(() => UserMenu);
    }
    setOpen(true);
  };

  return (
    <span className="ak">
      <button
        ref={button}
        type="button"
        className={cx('ak-plain', classNames.button)}
        aria-label={t('userButton.label', { name })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? setOpen(false) : open().catch(() => setOpen(false)))}
      >
        <Avatar name={name} />
      </button>
      {Menu && (
        <Menu
          {...menu}
          id={id}
          name={name}
          anchor={button}
          isOpen={isOpen}
          onOpenChange={setOpen}
          className={classNames.menu}
          itemClassName={classNames.item}
        />
      )}
    </span>
  );
}
