import { listOf, objectOf, text, withDefault } from '../../config/fields.ts';
import { consentModel } from '../../models/consents.ts';
import { grantConsent } from '../../operations/consents.ts';
import { type ControlRoutes, missing } from '../control-route.ts';

/** A year, for as long as an app may go on. */
const CONSENT_MS = 31_536_000_000;

const consentBody = objectOf<{ userId: string; appId: string; scopes: string[] }>({
  userId: text,
  appId: text,
  scopes: withDefault(listOf(text), ['openid']),
});

export const consentControlRoutes: ControlRoutes = {
  'POST /_emulator/consents': ({ projects, clock }, { body }) => {
    const { userId, appId, scopes } = consentBody(body, '');
    const { store } = projects.main;
    if (!store.users.find({ id: userId })) throw missing('user', userId);
    const now = clock.now();
    return consentModel(grantConsent(store, { userId, appId, scopes, expire: now + CONSENT_MS }, now));
  },
};
