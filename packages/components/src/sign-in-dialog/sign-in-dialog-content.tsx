'use client';
import { AuthFlow } from '../auth-flow/auth-flow.tsx';
import type { AuthFlowProps } from '../auth-flow/options.ts';
import { Dialog } from '../dialog/dialog.tsx';
import type { FormClassNames } from '../form/form-class-names.ts';

export interface SignInDialogContentProps extends Omit<AuthFlowProps, 'heading' | 'path' | 'classNames'> {
  /** Those of the flow, and of the dialog around it. */
  classNames?: FormClassNames & { dialog?: string };
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
  classNames = {},
  ...flow
}: SignInDialogContentProps) {
  return (
    <Dialog isOpen={isOpen} onOpenChange={onOpenChange} title={title} isBare className={classNames.dialog}>
      <AuthFlow
        {...flow}
        classNames={classNames}
        heading="h2"
        onSuccess={() => {
          onOpenChange(false);
          onSuccess?.();
        }}
      />
    </Dialog>
  );
}
