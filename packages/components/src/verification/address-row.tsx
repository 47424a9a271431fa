'use client';
import { cx } from '../class-names.ts';
import { verification } from '../messages/en/verification.ts';
import { useMessages } from '../messages/use-messages.ts';

export interface AddressRowProps {
  /** An email address or a phone number. */
  address: string;
  isVerified: boolean;
}

/** An address of the account, and whether it is known to be theirs. */
export function AddressRow({ address, isVerified }: AddressRowProps) {
  const t = useMessages(verification);
  return (
    <p className="ak-strong">
      <bdi>{address}</bdi>{' '}
      <span className={cx('ak-badge', !isVerified && 'ak-neutral')}>
        {t(isVerified ? 'verification.verified' : 'verification.unverified')}
      </span>
    </p>
  );
}
