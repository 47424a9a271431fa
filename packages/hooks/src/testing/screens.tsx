import type { ReactNode } from 'react';
import { useAuthStatus } from '../flows/use-auth-status.ts';
import { useSignOut } from '../flows/use-sign-out.ts';
import { useCreateEmailPasswordSession } from '../hooks/sign-in.ts';
import type { TestUser } from './kit.tsx';

/** Shows what a hook gives, and notes every frame of it. */
export function Show<Text extends ReactNode>({ useText, frames }: { useText: () => Text; frames?: Text[] }) {
  const text = useText();
  frames?.push(text);
  return <b>{text}</b>;
}

/** Two frames: what an answer that has just arrived does to the screen is done by then. */
export function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Runs what a hook gives when its button is pressed. */
export function Press({ name, useAction }: { name: string; useAction: () => () => unknown }) {
  const action = useAction();
  return (
    <button type="button" onClick={() => void action()}>
      {name}
    </button>
  );
}

/** Who is signed in, and every change of it. */
export function Status({ seen }: { seen?: string[] }) {
  const { status, account } = useAuthStatus();
  const text = [status, account?.name].filter(Boolean).join(' ');
  if (seen?.at(-1) !== text) seen?.push(text);
  return <p>{text}</p>;
}

export function SignIn({ user }: { user: TestUser }) {
  const { mutate, error } = useCreateEmailPasswordSession();
  return (
    <>
      <button type="button" onClick={() => mutate(user)}>
        Sign in {user.name}
      </button>
      <p>{error?.type}</p>
    </>
  );
}

export function SignOut() {
  const { signOut } = useSignOut();
  return (
    <button type="button" onClick={signOut}>
      Sign out
    </button>
  );
}
