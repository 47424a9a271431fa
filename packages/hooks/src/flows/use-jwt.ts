'use client';
import type { QueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { generationOf } from '../cache/account-state.ts';
import type { AccountError } from '../errors.ts';
import { useCreateJwt } from '../hooks/tokens.ts';
import { useAccountContext } from '../react/context.ts';

/** Options of {@link useJwt}. */
export interface JwtOptions {
  /** Seconds a token holds, at most 3600; 900 unless told. */
  duration?: number;
}

/** What {@link useJwt} gives. */
export interface Jwt {
  status: 'idle' | 'loading' | 'ready' | 'error';
  error: AccountError | null;
  /** Gives a token that holds for a while yet; it rejects when the server refuses to make one. */
  getJwt: () => Promise<string>;
}

interface Held {
  jwt: Promise<string>;
  renewAt: number;
  generation: object | undefined;
}

/** Tokens stay here, out of the cache, for as long as their session and their time last. */
const held = new WeakMap<QueryClient, Map<string, Held>>();

/**
 * Hands out JWTs that act for the user on a server of yours. However many ask, one request is made, and a new one when a tenth of
 * the time is left. A token is forgotten when its session ends.
 *
 * @param options - See {@link JwtOptions}.
 * @returns See {@link Jwt}.
 * @throws `getJwt` rejects with `user_jwt_creation_denied`, `user_session_not_found`, `general_unauthorized_scope`,
 * `general_rate_limit_exceeded`, or a network failure.
 * @see `POST /account/jwts`
 *
 * @example
 * ```tsx
 * const { getJwt } = useJwt();
 * const save = async () => fetch('/api', { headers: { authorization: `Bearer ${await getJwt()}` } });
 * ```
 */
export function useJwt({ duration = 900 }: JwtOptions = {}): Jwt {
  const { client, queryClient } = useAccountContext();
  const { mutateAsync } = useCreateJwt();
  const [state, setState] = useState<Pick<Jwt, 'status' | 'error'>>({ status: 'idle', error: null });
  const projectId = client.config.project;

  const getJwt = useCallback(async () => {
    const generation = generationOf({ queryClient, projectId });
    const ofClient = held.get(queryClient) ?? new Map<string, Held>();
    held.set(queryClient, ofClient);
    const key = `${projectId}:${duration}`;
    const known = ofClient.get(key);
    if (known && known.generation === generation && known.renewAt > Date.now()) return known.jwt;

    setState({ status: 'loading', error: null });
    const jwt = mutateAsync({ duration }).then((answer) => answer.jwt);
    ofClient.set(key, { jwt, generation, renewAt: Date.now() + duration * 900 });
    jwt.then(
      () => setState({ status: 'ready', error: null }),
      (error: AccountError) => {
        ofClient.delete(key);
        setState({ status: 'error', error });
      },
    );
    return jwt;
  }, [queryClient, projectId, duration, mutateAsync]);

  return { ...state, getJwt };
}
