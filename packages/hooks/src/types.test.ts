import { type Models, OAuthProvider } from 'appwrite';
import { describe, expectTypeOf, test } from 'vitest';
import type {
  AccountError,
  useAccount,
  useCreateJwt,
  useCreateOAuth2Token,
  usePrefs,
  useSession,
  useUpdateName,
  useUpdatePrefs,
  useUpdateStatus,
} from './index.ts';

interface Prefs extends Models.Preferences {
  theme: 'light' | 'dark';
}

describe('types', () => {
  test('preferences are of the type the app names', () => {
    type Account = ReturnType<typeof useAccount<Prefs>>['data'];
    expectTypeOf<Account>().toEqualTypeOf<Models.User<Prefs> | undefined>();
    expectTypeOf<ReturnType<typeof usePrefs<Prefs>>['data']>().toEqualTypeOf<Prefs | undefined>();
    type Variables = Parameters<ReturnType<typeof useUpdatePrefs<Prefs>>['mutate']>[0];
    expectTypeOf<Variables>().toEqualTypeOf<{ prefs: Partial<Prefs> }>();
  });

  test('errors know the types of Appwrite', () => {
    expectTypeOf<ReturnType<typeof useSession>['error']>().toEqualTypeOf<AccountError | null>();
  });

  test('results are those of TanStack', () => {
    type Result = ReturnType<typeof useUpdateName<Models.DefaultPreferences>>;
    expectTypeOf<Result['data']>().toEqualTypeOf<Models.User | undefined>();
    expectTypeOf<Result['mutate']>().toBeCallableWith({ name: 'Ada' }, { onSuccess: () => undefined });
  });

  test('variables that may be left out may be left out', () => {
    expectTypeOf<ReturnType<typeof useUpdateStatus>['mutate']>().toBeCallableWith();
    expectTypeOf<ReturnType<typeof useCreateJwt>['mutate']>().toBeCallableWith();
    expectTypeOf<ReturnType<typeof useCreateJwt>['mutate']>().toBeCallableWith({ duration: 60 });
  });

  test('a name stands for a member of an enum, and the member too', () => {
    type Leave = ReturnType<typeof useCreateOAuth2Token>['mutate'];
    expectTypeOf<Leave>().toBeCallableWith({ provider: 'github' });
    expectTypeOf<Leave>().toBeCallableWith({ provider: OAuthProvider.Github });
  });
});
