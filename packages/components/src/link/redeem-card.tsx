'use client';
import { PendingButton } from '../button/pending-button.tsx';
import { Card, type CardProps } from '../card/card.tsx';
import { common } from '../messages/en/common.ts';
import { useFailureText } from '../messages/use-failure-text.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { LinkController } from './link-controller.ts';
import { NextThing, type NextThingProps } from './next-thing.tsx';

export interface RedeemCardProps extends Pick<CardProps, 'title' | 'description' | 'heading' | 'classNames'> {
  link: LinkController;
  /** What to do instead. */
  retry: NextThingProps | undefined;
}

/** Redeems on a click, and says why if that fails. */
export function RedeemCard({ link, retry, ...card }: RedeemCardProps) {
  const t = useMessages(common);
  const failure = useFailureText(link.error);
  return (
    <Card {...card}>
      <div className="ak-stack">
        <div role="alert" className="ak-alert">
          {failure}
        </div>
        <PendingButton className="ak-primary" isPending={link.isPending} onPress={link.redeem}>
          {t('action.continue')}
        </PendingButton>
        {retry && <NextThing {...retry} />}
      </div>
    </Card>
  );
}
