'use client';
import type { QueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { cachedIn } from '../cache/cached.ts';
import type { AccountError } from '../errors.ts';
import { createJwtOptions } from '../operations/tokens.ts';
import { type AccountContextValue, useAccountContext } from '../react/context.ts';
import { runMutation } from '../run-mutation.ts';

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
  isReady: boolean;
  renewAt: number;
  generation: number;
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
  const context = useAccountContext();
  const [state, setState] = useState<Pick<Jwt, 'status' | 'error'>>({ status: 'idle', error: null });

  const getJwt = useCallback(async () => {
    const token = tokenOf(context, duration);
    if (!token.isReady) setState({ status: 'loading', error: null });
    try {
      const jwt = await token.jwt;
      setState(READY);
      return jwt;
    } catch (error) {
      setState({ status: 'error', error: error as AccountError });
      throw error;
    }
  }, [context, duration]);

  return { ...state, getJwt };
}

const READY = { status: 'ready', error: null } as const;

/** The token that is held for a session, or a new one when the session or nine tenths of the time are over. */
function tokenOf(context: AccountContextValue, duration: number): Held {
  const { client, queryClient } = context;
  const tokens = held.get(queryClient) ?? new Map<string, Held>();
  held.set(queryClient, tokens);
  const { generation } = cachedIn(queryClient, client);
  const key = `${client.config.project}:${duration}`;
  const known = tokens.get(key);
  if (known && known.generation === generation && known.renewAt > Date.now()) return known;

  const made: Held = { jwt: make(), isReady: false, generation, renewAt: Date.now() + duration * 900 };
  tokens.set(key, made);
  return made;

  async function make() {
    try {
      const { jwt } = await runMutation(context, createJwtOptions, { duration });
      made.isReady = true;
      return jwt;
    } catch (error) {
      tokens.delete(key);
      throw error;
    }
  }
}
