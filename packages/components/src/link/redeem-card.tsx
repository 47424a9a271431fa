'use client';
import type { ReactNode } from 'react';
import { type ButtonSlots, PendingButton } from '../button/pending-button.tsx';
import { Card, type CardProps } from '../card/card.tsx';
import { feedback } from '../feedback/load-feedback.ts';
import { common } from '../messages/en/common.ts';
import { useErrorText } from '../messages/use-error-text.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { LinkController } from './link-controller.ts';
import { NextThing, type NextThingProps } from './next-thing.tsx';

export interface RedeemCardProps extends Pick<CardProps, 'title' | 'description' | 'heading' | 'classNames'> {
  link: LinkController;
  /** What to do instead. */
  retry: NextThingProps | undefined;
  /** `Button` redeems. */
  slots?: ButtonSlots | undefined;
  /** Anything of your own, above the button. */
  children?: ReactNode;
}

/** Redeems on a click. Says why if that fails, and when it makes sense to try again. */
export function RedeemCard({
  link,
  retry,
  slots: { Button = PendingButton } = {},
  children,
  ...card
}: RedeemCardProps) {
  const t = useMessages(common);
  const say = useErrorText();
  const failure = useFailureText(link.error);
  const { AttemptNote } = feedback();
  return (
    <Card {...card}>
      <div className="ak-stack">
        <div role="alert" className="ak-alert">
          {failure}
        </div>
        {children}
        <Button className="ak-primary" isPending={link.isPending} onPress={link.redeem}>
          {t('action.continue')}
        </Button>
        {AttemptNote && <AttemptNote key={failure} attempt={link} say={say} />}
        {retry && <NextThing {...retry} />}
      </div>
    </Card>
  );
}
