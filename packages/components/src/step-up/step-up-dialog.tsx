'use client';
import { Dialog } from '../dialog/dialog.tsx';
import { stepUp } from '../messages/en/step-up.ts';
import { useMessages } from '../messages/use-messages.ts';
import { MfaChallengeSteps } from '../mfa-challenge/mfa-challenge-steps.tsx';
import { useChallengeHelp } from '../mfa-challenge/use-challenge-help.ts';
import { useMfaChallengeForm } from '../mfa-challenge/use-mfa-challenge-form.ts';

export interface StepUpDialogProps {
  onPassed: () => unknown;
  onCancel: () => void;
}

/** Asks for a fresh challenge over whatever page needs one. */
export function StepUpDialog({ onPassed, onCancel }: StepUpDialogProps) {
  const t = useMessages(stepUp);
  const challenge = useMfaChallengeForm({ onSuccess: onPassed });
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => isOpen || onCancel()}
      title={t('stepUp.title')}
      description={useChallengeHelp(challenge) ?? t('stepUp.description')}
    >
      <MfaChallengeSteps challenge={challenge} />
    </Dialog>
  );
}
