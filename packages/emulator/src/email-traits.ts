/** What an address says about itself. */
export interface EmailTraits {
  /** The address without what its provider ignores. */
  canonical: string;
  isFree: boolean;
  isDisposable: boolean;
  isCorporate: boolean;
  isCanonical: boolean;
}

/** What a provider ignores in the part before the @. */
interface Rules {
  domain: string;
  aliasMark?: string;
  ignoresDots?: boolean;
}

const GMAIL: Rules = { domain: 'gmail.com', aliasMark: '+', ignoresDots: true };
const OUTLOOK: Rules = { domain: 'outlook.com', aliasMark: '+' };
const YAHOO: Rules = { domain: 'yahoo.com', aliasMark: '-' };
const ICLOUD: Rules = { domain: 'icloud.com', aliasMark: '+' };
const PROTON: Rules = { domain: 'protonmail.com', aliasMark: '+' };
const FASTMAIL: Rules = { domain: 'fastmail.com', aliasMark: '+' };

const PROVIDERS: Record<string, Rules> = {
  'gmail.com': GMAIL,
  'googlemail.com': GMAIL,
  'outlook.com': OUTLOOK,
  'hotmail.com': OUTLOOK,
  'live.com': OUTLOOK,
  'msn.com': OUTLOOK,
  'yahoo.com': YAHOO,
  'ymail.com': YAHOO,
  'rocketmail.com': YAHOO,
  'icloud.com': ICLOUD,
  'me.com': ICLOUD,
  'mac.com': ICLOUD,
  'protonmail.com': PROTON,
  'proton.me': PROTON,
  'pm.me': PROTON,
  'fastmail.com': FASTMAIL,
  'fastmail.fm': FASTMAIL,
};

const FREE = new Set([
  ...Object.keys(PROVIDERS),
  'aol.com',
  'gmx.com',
  'gmx.de',
  'gmx.net',
  'mail.com',
  'mail.ru',
  'web.de',
  'yandex.com',
  'yandex.ru',
  'zoho.com',
  'qq.com',
  '163.com',
  't-online.de',
  'tutanota.com',
]);

const DISPOSABLE = new Set([
  '10minutemail.com',
  'dispostable.com',
  'fakeinbox.com',
  'getnada.com',
  'guerrillamail.com',
  'mailinator.com',
  'maildrop.cc',
  'sharklasers.com',
  'temp-mail.org',
  'tempmail.com',
  'throwawaymail.com',
  'trashmail.com',
  'yopmail.com',
]);

/** Reads an address; the lists name the well-known providers, not every one there is. */
export function emailTraits(address: string): EmailTraits {
  const plain = address.trim().toLowerCase();
  const at = plain.lastIndexOf('@');
  const [local, domain] = [plain.slice(0, at), plain.slice(at + 1)];
  const canonical = canonicalForm(local, domain);
  const [isFree, isDisposable] = [FREE.has(domain), DISPOSABLE.has(domain)];
  return {
    canonical,
    isFree,
    isDisposable,
    isCorporate: !isFree && !isDisposable,
    isCanonical: canonical === plain,
  };
}

function canonicalForm(local: string, domain: string): string {
  const rules = PROVIDERS[domain];
  if (!rules) return `${local}@${domain}`;
  const name = rules.aliasMark ? (local.split(rules.aliasMark, 1)[0] ?? local) : local;
  return `${rules.ignoresDots ? name.replaceAll('.', '') : name}@${rules.domain}`;
}
