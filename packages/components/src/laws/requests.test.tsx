import { describe, expect, test } from 'vitest';
import { nameOf, visits } from '../testing/visits/all.ts';
import { withWorld } from '../testing/visits/set-up.ts';
import { act, arrive, expectSuccess } from '../testing/visits/take-visit.ts';
import type { Visit } from '../testing/visits/visit.ts';
import { isOfKind, type SeenRequest, watchRequests } from '../testing/visits/watch-requests.ts';

const world = withWorld();

/** The screens that read the account where they can, and do their work where they cannot. */
const withoutAccount: Readonly<Record<string, string>> = {
  AuthFlow: 'takes whom it does not know for a guest',
  EmailVerificationCallback: 'the link says who it is for',
  IdentityList: 'shows all, but not which is the last way in',
  MagicUrlCallback: 'the link says who it is for',
  MfaChallengeForm: 'the session says who owes a factor',
  SignInDialog: 'takes whom it does not know for a guest',
};
const needsVisit = ({ screen }: Visit, { name }: SeenRequest) =>
  !(name === 'GET /account' && screen in withoutAccount) &&
  !visits.some((visit) => visit.screen === screen && isOfKind(visit.request)({ name }));

describe.each(visits.map((visit) => ({ name: nameOf(visit), visit })))('$name', ({ visit }) => {
  test('makes no request without a visit', async () => {
    let requests: SeenRequest[] = [];
    const open: typeof visit.open = async (ofWorld) => {
      const ui = await visit.open(ofWorld);
      requests = watchRequests();
      return ui;
    };
    const arrival = await arrive({ ...visit, open }, world);
    await act(visit, arrival);
    await expectSuccess(visit, arrival, world);
    expect(requests.filter((request) => needsVisit(visit, request))).toEqual([]);
  });
});
