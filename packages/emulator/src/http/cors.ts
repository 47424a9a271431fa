import type { Compat } from '../config/settings.ts';
import { parseSite, type Site } from './origin.ts';

const METHODS = 'GET, POST, PUT, PATCH, DELETE';

const HEADERS = [
  'Accept',
  'Origin',
  'Cookie',
  'Set-Cookie',
  'Content-Type',
  'Content-Range',
  'X-Appwrite-Project',
  'X-Appwrite-Key',
  'X-Appwrite-Dev-Key',
  'X-Appwrite-Locale',
  'X-Appwrite-Mode',
  'X-Appwrite-JWT',
  'X-Appwrite-Response-Format',
  'X-Appwrite-Timeout',
  'X-Appwrite-ID',
  'X-Appwrite-Timestamp',
  'X-Appwrite-Session',
  'X-Appwrite-Platform',
  'X-Appwrite-Organization',
  'X-Appwrite-Impersonate-User-Id',
  'X-Appwrite-Impersonate-User-Email',
  'X-Appwrite-Impersonate-User-Phone',
  'X-SDK-Version',
  'X-SDK-Name',
  'X-SDK-Language',
  'X-SDK-Platform',
  'X-SDK-GraphQL',
  'X-SDK-Profile',
  'X-Fallback-Cookies',
  'X-Requested-With',
  'X-Forwarded-For',
  'X-Forwarded-User-Agent',
  'Range',
  'Cache-Control',
  'Expires',
  'Pragma',
].join(', ');

/** Decides which pages may read an answer. */
export interface Audience {
  knowsHost(site: Site): boolean;
}

/** A preflight lets any page ask, though the older generation cannot read IPv6 addresses. */
export function everyone(compat: Compat): Audience {
  return { knowsHost: ({ host }) => compat === 'latest' || !host.startsWith('[') };
}

/** What every answer tells the browser about who may read it. */
export function corsHeaders(origin: string | null, audience: Audience): Record<string, string> {
  const allowed = allowedOrigin(origin, audience);
  return {
    ...(allowed === undefined ? {} : { 'access-control-allow-origin': allowed }),
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': METHODS,
    'access-control-allow-headers': HEADERS,
    'access-control-expose-headers': 'X-Appwrite-Session, X-Fallback-Cookies',
    'access-control-max-age': '86400',
  };
}

function allowedOrigin(origin: string | null, audience: Audience): string | undefined {
  const site = parseSite(origin ?? '');
  if (site.scheme === '' || site.host === '' || !audience.knowsHost(site)) return undefined;
  return `${site.scheme.toLowerCase()}://${site.host}${site.port}`;
}
