'use client';
import { Card, type CardProps } from '../card/card.tsx';
import { recoveryCodes as english } from '../messages/en/recovery-codes.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SaveCodes, type SaveCodesProps } from './save-codes.tsx';

export interface NewCodesProps extends SaveCodesProps, Pick<CardProps, 'heading'> {}

/** New codes, which are to be saved before anything else. */
export function NewCodes({ heading, classNames, ...save }: NewCodesProps) {
  const t = useMessages(english);
  return (
    <Card
      {...(heading && { heading })}
      {...(classNames && { classNames })}
      title={t('recoveryCodes.saveTitle')}
      description={t('recoveryCodes.saveHelp')}
    >
      <SaveCodes {...save} classNames={classNames} />
    </Card>
  );
}
