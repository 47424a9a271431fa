'use client';
import { useMagicUrl } from '@appwrite-kit/hooks';
import { type LinkLooks, LinkSteps } from '../link/link-steps.tsx';
import { type LinkOptions, useLinkSteps } from '../link/use-link-steps.ts';
import { magicUrlSteps } from '../messages/en/magic-url-steps.ts';
import { useMessages } from '../messages/use-messages.ts';

export interface MagicUrlCallbackProps extends LinkLooks, LinkOptions {}

/**
 * The page that a link from `MagicUrlForm` leads to: signs in on a click, with `POST /account/sessions/token`. The secret is
 * gone from the address and the history before anything is shown. A link that has expired or was used, and somebody who is
 * signed in already, each have a screen that says what to do.
 *
 * @example
 * <MagicUrlCallback retryLink={{ href: '/sign-in' }} onSuccess={() => navigate('/')} />
 */
export function MagicUrlCallback({ autoRedeem, onSuccess, ...looks }: MagicUrlCallbackProps) {
  const t = useMessages(magicUrlSteps);
  const link = useLinkSteps(useMagicUrl(), { autoRedeem, onSuccess });
  return (
    <LinkSteps
      {...looks}
      link={link}
      texts={{ link: { title: t('magicUrl.linkTitle'), description: t('magicUrl.linkDescription') } }}
    />
  );
}
