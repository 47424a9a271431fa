'use client';
import type { ReactNode } from 'react';
import type { CardClassNames, CardProps } from '../card/card.tsx';
import { Occupied } from '../flow/occupied.tsx';
import { Step } from '../flow/step.tsx';
import type { LinkTarget } from '../link.ts';
import { common } from '../messages/en/common.ts';
import { done } from '../messages/en/done.ts';
import { link } from '../messages/en/link.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { LinkController, LinkStep } from './link-controller.ts';
import { RedeemCard, type RedeemCardProps } from './redeem-card.tsx';
import { VoidCard } from './void-card.tsx';

/** What is said at a step. */
export interface StepTexts {
  title: ReactNode;
  description: ReactNode;
}

/** The looks that every page shares that a link has led to. */
export interface LinkLooks extends Pick<RedeemCardProps, 'slots' | 'children'> {
  heading?: CardProps['heading'];
  classNames?: CardClassNames | undefined;
  /** Where to ask for a new link. Left out, the page says so in words alone. */
  retryLink?: LinkTarget | undefined;
  /** Where to go on once the link is redeemed. Left out, nothing is offered. */
  continueLink?: LinkTarget | undefined;
}

export interface LinkStepsProps extends LinkLooks {
  link: LinkController;
  /** What this kind of link says of itself; the rest is said of all alike. */
  texts: { link: StepTexts } & Partial<Record<LinkStep, StepTexts>>;
  /** What the way to a new link is called. */
  retryLabel?: ReactNode;
  /** In place of `retryLink`, for pages that ask themselves. */
  onRetry?: (() => void) | undefined;
}

const allTexts = { ...common, ...done, ...link };

/** A page that a link has led to: what it is about, one button to redeem it, and for everything else the next thing to do. */
export function LinkSteps({
  link: controller,
  texts,
  retryLabel,
  retryLink,
  onRetry,
  continueLink,
  heading = 'h1',
  classNames,
  slots,
  children,
}: LinkStepsProps) {
  const t = useMessages(allTexts);
  const looks = { heading, classNames };
  const { step } = controller;
  const said: Record<Exclude<LinkStep, 'occupied'>, StepTexts> = {
    missing: { title: t('link.missingTitle'), description: t('link.missingHelp') },
    warning: texts.link,
    denied: { title: t('link.usedTitle'), description: t('link.usedHelp') },
    expired: { title: t('link.expiredTitle'), description: t('link.expiredHelp') },
    used: { title: t('link.usedTitle'), description: t('link.usedHelp') },
    done: { title: t('flow.done'), description: t('flow.doneHelp') },
    ...texts,
  };
  const retry = { label: retryLabel ?? t('link.askAgain'), link: retryLink, onClick: onRetry };

  return (
    <Step name={step}>
      {step === 'occupied' ? (
        <Occupied {...looks} occupied={controller.occupied} onStay={controller.stay} />
      ) : step === 'link' || step === 'warning' ? (
        <RedeemCard
          {...looks}
          {...said[step]}
          link={controller}
          retry={step === 'warning' ? retry : undefined}
          slots={slots}
        >
          {children}
        </RedeemCard>
      ) : (
        <VoidCard
          {...looks}
          {...said[step]}
          error={controller.error}
          next={step === 'done' ? { label: t('action.continue'), link: continueLink } : retry}
        />
      )}
    </Step>
  );
}
