'use client';
import { AuthFlow } from '../auth-flow/auth-flow.tsx';
import type { AuthFlowProps } from '../auth-flow/options.ts';
import { Dialog } from '../dialog/dialog.tsx';

export interface SignInDialogContentProps extends Omit<AuthFlowProps, 'heading' | 'path'> {
  title: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** The flow in a dialog. It leaves the address bar alone. */
export function SignInDialogContent({
  title,
  isOpen,
  onOpenChange,
  onSuccess,
  ...flow
}: SignInDialogContentProps) {
  return (
    <Dialog isOpen={isOpen} onOpenChange={onOpenChange} title={title} isBare>
      <AuthFlow
        {...flow}
        heading="h2"
        onSuccess={() => {
          onOpenChange(false);
          onSuccess?.();
        }}
      />
    </Dialog>
  );
}
