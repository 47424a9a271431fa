'use client';
import { Close, Content, Description, Portal, Root, Title } from '@radix-ui/react-dialog';
import { type ReactNode, useRef, useState } from 'react';
import { cx } from '../class-names.ts';
import { CrossIcon } from '../icons/cross-icon.tsx';
import { dialog } from '../messages/en/dialog.ts';
import { useMessages } from '../messages/use-messages.ts';

export interface DialogProps {
  isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
  title: ReactNode;
  description?: ReactNode;
  /** Keeps the title for screen readers, when what is inside has a heading and a surface of its own. */
  isBare?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** Where looks are set for a part of the page. */
const SET_APART = 'body :is([data-ak-theme], [data-ak-density], [dir])';

/** A place in the page that the looks of the surroundings reach, since dialogs leave their surroundings. */
const reached = (element: HTMLElement | null) =>
  element && (element.closest<HTMLElement>(SET_APART) ?? document.body);

/**
 * A dialog over the page. Radix keeps the focus inside; when it closes, the focus goes back to where it was. The page is kept
 * from scrolling by the style sheet alone, so that no styles are added at run time.
 *
 * @example
 * <Dialog isOpen={isOpen} onOpenChange={setOpen} title="Confirm that it is you">
 *   <p>…</p>
 * </Dialog>
 */
export function Dialog({
  isOpen,
  onOpenChange,
  title,
  description,
  isBare = false,
  className,
  children,
}: DialogProps) {
  const t = useMessages(dialog);
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const opener = useRef<Element>(null);
  return (
    <Root open={isOpen} onOpenChange={onOpenChange}>
      <span hidden ref={(element) => setContainer((current) => current ?? reached(element))} />
      {container && (
        <Portal container={container}>
          <div className="ak ak-overlay">
            <Content
              className={cx('ak-dialog', !isBare && 'ak-surface', className)}
              {...(description === undefined && { 'aria-describedby': undefined })}
              onOpenAutoFocus={() => {
                opener.current = document.activeElement;
              }}
              onCloseAutoFocus={(event) => {
                event.preventDefault();
                if (opener.current instanceof HTMLElement) opener.current.focus();
              }}
            >
              <header className={isBare ? 'ak-hidden' : 'ak-header'}>
                <Title className="ak-title">{title}</Title>
                {description !== undefined && <Description className="ak-muted">{description}</Description>}
              </header>
              {children}
              <Close className="ak-icon-button ak-close" aria-label={t('dialog.close')}>
                <CrossIcon />
              </Close>
            </Content>
          </div>
        </Portal>
      )}
    </Root>
  );
}
