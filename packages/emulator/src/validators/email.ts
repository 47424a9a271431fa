import { refuseWith, type Validator } from './validator.ts';

const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const QUOTED = '"(?:[^"\\\\\\x00-\\x1f\\x7f-\\uffff]|\\\\[\\x00-\\x7f])*"';
const LOCAL = new RegExp(`^(?:${ATOM}|${QUOTED})(?:\\.(?:${ATOM}|${QUOTED}))*$`);
const LABEL = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/i;
const TOP_LEVEL = /^(?:xn--[a-z0-9]+|[a-z][a-z0-9]*)(?:-+[a-z0-9]+)*$/i;
const IP_LITERAL = /^\[(?:\d{1,3}(?:\.\d{1,3}){3}|IPv6:[0-9a-f:.]+)\]$/i;

/** Lengths that RFC 5321 allows. */
const MAX_ADDRESS = 254;
const MAX_LOCAL = 64;
const MAX_LABEL = 63;

/** An email address; white space around it is accepted and kept. */
export const email: Validator<string> = refuseWith('Value must be a valid email address', (value) =>
  typeof value === 'string' && isAddress(value.trim()) ? value : undefined,
);

function isAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  return (
    at > 0 &&
    address.length <= MAX_ADDRESS &&
    local.length <= MAX_LOCAL &&
    LOCAL.test(local) &&
    isDomain(address.slice(at + 1))
  );
}

function isDomain(domain: string): boolean {
  if (IP_LITERAL.test(domain)) return true;
  const labels = domain.split('.');
  const fits = labels.every((label) => label.length <= MAX_LABEL && LABEL.test(label));
  return labels.length > 1 && fits && TOP_LEVEL.test(labels.at(-1) ?? '');
}
