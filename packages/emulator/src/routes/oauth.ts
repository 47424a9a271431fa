import type { Context } from '../context.ts';
import { startedSessionModel } from '../models/sessions.ts';
import { tokenModel } from '../models/tokens.ts';
import { finishOAuth2, type Landing, startOAuth2Session, startOAuth2Token } from '../oauth/flow.ts';
import { oauthProvider, scopes } from '../oauth/validators.ts';
import { type Answer, page } from '../route.ts';
import { text } from '../validators/text.ts';
import { redirectUrl } from '../validators/url.ts';
import { optional, required } from '../validators/validator.ts';

const limit = [{ max: 50, key: 'ip:{ip}' }];

const start = {
  provider: required(oauthProvider),
  success: optional(redirectUrl, undefined),
  failure: optional(redirectUrl, undefined),
  scopes: optional(scopes, []),
};

/** Signing in at a provider: addresses that a browser is sent to. */
export const oauthRoutes = {
  'GET /v1/account/sessions/oauth2/{provider}': page({
    auth: 'sessions.write',
    params: start,
    limit,
    handle: startOAuth2Session,
  }),
  'GET /v1/account/tokens/oauth2/{provider}': page({
    auth: 'sessions.write',
    params: start,
    limit,
    handle: startOAuth2Token,
  }),
  'GET /v1/account/sessions/oauth2/{provider}/redirect': page({
    auth: 'public',
    params: {
      provider: required(oauthProvider),
      code: optional(text(2048, 0), ''),
      state: optional(text(2048, 0), ''),
      error: optional(text(2048, 0), ''),
      error_description: optional(text(2048, 0), ''),
    },
    limit,
    handle: finishOAuth2,
    news: newsOf,
    audit: 'session.create',
  }),
};

function newsOf({ session, token }: Landing, context: Context): Answer | undefined {
  if (session) return answer(startedSessionModel(session, context), 'sessions');
  return token && answer(tokenModel(token), 'tokens');
}

function answer(body: { $id: string }, kind: string): Answer {
  return { body, payload: body, event: `${kind}.${body.$id}.create` };
}
