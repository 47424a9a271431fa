import type { Context } from '../context.ts';
import { AppwriteError } from '../errors.ts';
import { NOWHERE } from '../models/nowhere.ts';
import { addressKey } from '../store/address.ts';
import { composeMail, composeText, type Letter } from './mail.ts';

/** Throws when the project cannot send mails. */
export function requireMail({ project }: Context): void {
  if (!project.settings.smtp) throw new AppwriteError('general_smtp_disabled', 'SMTP disabled');
}

/** Throws when the project cannot send texts. */
export function requireTexts({ project }: Context): void {
  if (!project.settings.sms) {
    throw new AppwriteError('general_phone_disabled', 'Phone provider not configured');
  }
}

const IGNORE = 'If you did not ask for this, you can ignore this message.';

/** What one mail says that others do not. */
type Content = Pick<Letter, 'subject' | 'opening' | 'link' | 'code' | 'phrase'> & { closing?: string };

/** Mails an address, in the name of the project and to the name of its user. */
function mail({ project, inbox }: Context, to: string, content: Content): void {
  const toName = project.store.users.find({ emailKey: addressKey(to) })?.name ?? '';
  inbox.deliver(composeMail({ closing: IGNORE, ...content, to, toName, project: project.settings.name }));
}

/** Mails a magic URL. */
export function sendMagicUrl(context: Context, to: string, link: string, phrase: string): void {
  const { name } = context.project.settings;
  const opening = `Sign in to ${name} with your secure link. Expires in 1 hour.`;
  mail(context, to, { subject: `${name} Login`, opening, link, phrase });
}

/** Mails a code to sign in with. */
export function sendLoginCode(context: Context, to: string, code: string, phrase: string): void {
  const { name } = context.project.settings;
  const opening = `Use OTP ${code} to sign in to ${name}. Expires in 15 minutes.`;
  mail(context, to, { subject: `OTP for ${name} Login`, opening, code, phrase });
}

/** Mails a code for the second step of signing in. */
export function sendChallengeCode(context: Context, to: string, code: string): void {
  const { name } = context.project.settings;
  const opening = `Use code ${code} for two-step verification in ${name}. Expires in 15 minutes.`;
  mail(context, to, { subject: `Verification Code for ${name}`, opening, code });
}

/** What proves an address: a link to follow or a code to type. */
export type Proof = { link: string } | { code: string; phrase: string };

/** Mails what verifies an address. */
export function sendVerification(context: Context, to: string, proof: Proof): void {
  const { name } = context.project.settings;
  const opening = `Verify your email to activate your ${name} account.`;
  mail(context, to, { subject: `Account Verification for ${name}`, opening, ...proof });
}

/** Mails what resets a password. */
export function sendRecovery(context: Context, to: string, proof: Proof): void {
  const { name } = context.project.settings;
  const how = 'link' in proof ? 'link' : 'code';
  const opening = `Reset your ${name} password using the ${how}.`;
  mail(context, to, { subject: `Password Reset for ${name}`, opening, ...proof });
}

/** Mails that somebody signed in. */
export function sendSessionAlert(context: Context, to: string, client: string): void {
  const { name } = context.project.settings;
  const { ip } = context.origin;
  const where = `${client || 'an unknown client'} from ${ip} (country: ${NOWHERE.countryName})`;
  mail(context, to, {
    subject: `Security alert: new session on your ${name} account`,
    opening: `New login detected on ${name}, with ${where}.`,
    closing: 'If this was you, there is nothing to do. If not, change your password.',
  });
}

/** Texts a code, unless the number is a mock one. */
export function sendText({ project, inbox }: Context, to: string, code: string): void {
  if (!Object.hasOwn(project.settings.mockPhones, to)) inbox.deliver(composeText(to, code));
}
