import type { Context } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { NOWHERE } from '../models/nowhere.ts';
import { composeMail, composeText } from './mail.ts';

/** Throws when the project cannot send mails. */
export function requireMail({ project }: Context): void {
  if (!project.settings.smtp) throw new AppwriteError('general_smtp_disabled');
}

/** Throws when the project cannot send texts. */
export function requireTexts({ project }: Context): void {
  if (!project.settings.sms) throw new AppwriteError('general_phone_disabled');
}

const IGNORE = 'If you did not ask for this, you can ignore this message.';

/** Mails a magic URL. */
export function sendMagicUrl({ project, inbox }: Context, to: string, link: string, phrase: string): void {
  const { name } = project.settings;
  const opening = `Sign in to ${name} with your secure link. Expires in 1 hour.`;
  inbox.deliver(
    composeMail({ to, subject: `${name} Login`, opening, link, phrase, closing: IGNORE, project: name }),
  );
}

/** Mails a code to sign in with. */
export function sendLoginCode({ project, inbox }: Context, to: string, code: string, phrase: string): void {
  const { name } = project.settings;
  const opening = `Use OTP ${code} to sign in to ${name}. Expires in 15 minutes.`;
  const subject = `OTP for ${name} Login`;
  inbox.deliver(composeMail({ to, subject, opening, code, phrase, closing: IGNORE, project: name }));
}

/** Mails a code for the second step of signing in. */
export function sendChallengeCode({ project, inbox }: Context, to: string, code: string): void {
  const { name } = project.settings;
  const opening = `Use code ${code} for two-step verification in ${name}. Expires in 15 minutes.`;
  const subject = `Verification Code for ${name}`;
  inbox.deliver(composeMail({ to, subject, opening, code, closing: IGNORE, project: name }));
}

/** What proves an address: a link to follow or a code to type. */
export type Proof = { link: string } | { code: string; phrase: string };

/** Mails what verifies an address. */
export function sendVerification({ project, inbox }: Context, to: string, proof: Proof): void {
  const { name } = project.settings;
  const opening = `Verify your email to activate your ${name} account.`;
  const subject = `Account Verification for ${name}`;
  inbox.deliver(composeMail({ to, subject, opening, ...proof, closing: IGNORE, project: name }));
}

/** Mails what resets a password. */
export function sendRecovery({ project, inbox }: Context, to: string, proof: Proof): void {
  const { name } = project.settings;
  const how = 'link' in proof ? 'link' : 'code';
  const opening = `Reset your ${name} password using the ${how}.`;
  inbox.deliver(
    composeMail({
      to,
      subject: `Password Reset for ${name}`,
      opening,
      ...proof,
      closing: IGNORE,
      project: name,
    }),
  );
}

/** Mails that somebody signed in. */
export function sendSessionAlert({ project, inbox }: Context, to: string, client: string, ip: string): void {
  const { name } = project.settings;
  const { countryName } = NOWHERE;
  inbox.deliver(
    composeMail({
      to,
      subject: `Security alert: new session on your ${name} account`,
      opening: `A new session was started on your ${name} account, with ${client || 'an unknown client'} from ${ip} (country: ${countryName}).`,
      closing: 'If this was you, there is nothing to do. If not, change your password.',
      project: name,
    }),
  );
}

/** Texts a code, unless the number is a mock one. */
export function sendText({ project, inbox }: Context, to: string, code: string): void {
  if (!Object.hasOwn(project.settings.mockPhones, to)) inbox.deliver(composeText(to, code));
}
