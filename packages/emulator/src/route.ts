import type { AuthMethods, Compat } from './config/settings.ts';
import type { Context } from './context.ts';
import { AppwriteError, invalidParam } from './errors.ts';
import type { RawParameters } from './http/parameters.ts';
import type { Limit } from './http/rate-limits.ts';
import type { Input, Params } from './validators/validator.ts';

/** What a caller can be allowed to do. */
export type Scope =
  | 'public'
  | 'account'
  | 'sessions.read'
  | 'sessions.write'
  | 'targets.read'
  | 'targets.write'
  | 'users.read'
  | 'users.write';

/** What a route demands before its handler runs. */
export interface Guards {
  /** What the caller must be allowed to do; of several, any will do. */
  readonly auth: Scope | readonly Scope[];
  /** Refused while the caller is signed in. */
  readonly guestsOnly?: boolean;
  /** Open to a caller who still owes a second factor. */
  readonly allowsPendingMfa?: boolean;
  /** Needs a challenge passed within the last half hour. */
  readonly needsRecentChallenge?: boolean;
  /** The way of signing in that the project must have switched on. */
  readonly method?: keyof AuthMethods;
}

/** What every kind of route has. */
interface Common<P extends Params> extends Guards {
  /** Paths that answer the same, for older clients. */
  readonly aliases?: readonly string[];
  readonly params?: P;
  readonly limit?: readonly Limit[];
  /** The generation that knows the route, if only one does. */
  readonly only?: Compat;
}

/** One row of the table of routes. */
export interface RouteDefinition<P extends Params, Row, Body extends object | string> extends Common<P> {
  /** Of a successful answer; 204 sends no body. */
  readonly status: number;
  /** The operation. */
  readonly handle: (context: Context, input: Input<P>) => Row | Promise<Row>;
  /** The row as the API shows it. */
  readonly model: (row: Row, context: Context) => Body;
  /** What subscribers of the account hear, below the user: `sessions.<id>.create`; undefined for nothing. */
  readonly event?: (body: Body, context: Context) => string | undefined;
  /** What they hear about it, if that is not the body. */
  readonly payload?: (row: Row, context: Context) => object;
  /** What the activity log calls it. */
  readonly audit?: string;
}

/** A row whose operation gives an address for the browser to go to. */
export interface PageDefinition<P extends Params, Landing extends { to: string }> extends Common<P> {
  readonly handle: (context: Context, input: Input<P>) => Promise<Landing>;
  /** What subscribers and the activity log hear of it, if anything. */
  readonly news?: (landing: Landing, context: Context) => Answer | undefined;
  readonly audit?: string;
}

/** What a route did. */
export type Outcome = Answer | { readonly redirectTo: string; readonly news: Answer | undefined };

/** What a route answers, and what subscribers hear. */
export interface Answer {
  readonly body: object | string;
  readonly event: string | undefined;
  readonly payload: object | string;
}

/** A route, its types closed over. */
export interface Route extends Guards {
  readonly aliases: readonly string[];
  readonly limits: readonly Limit[];
  readonly only: Compat | undefined;
  readonly status: number;
  readonly audit: string | undefined;
  /** A browser navigates here: errors are pages. */
  readonly isPage: boolean;
  /** Checks the parameters and runs the operation. */
  run(context: Context, raw: RawParameters): Promise<Outcome>;
}

/** Closes over the types of a row, so that rows of all kinds fit in one table. */
export function route<P extends Params, Row, Body extends object | string>(
  definition: RouteDefinition<P, Row, Body>,
): Route {
  const { params, handle, model, event, payload, status, audit } = definition;
  return {
    ...shared(definition),
    status,
    audit,
    isPage: false,
    async run(context, raw) {
      const row = await handle(context, readParams(params, raw, context));
      const body = model(row, context);
      return { body, event: event?.(body, context), payload: payload?.(row, context) ?? body };
    },
  };
}

/** The same for a row that sends the browser on. */
export function page<P extends Params, Landing extends { to: string }>(
  definition: PageDefinition<P, Landing>,
): Route {
  const { params, handle, news, audit } = definition;
  return {
    ...shared(definition),
    status: 301,
    audit,
    isPage: true,
    async run(context, raw) {
      const landing = await handle(context, readParams(params, raw, context));
      return { redirectTo: landing.to, news: news?.(landing, context) };
    },
  };
}

function shared<P extends Params>({ aliases = [], limit = [], only, ...rest }: Common<P>) {
  const { auth, guestsOnly = false, allowsPendingMfa = false, needsRecentChallenge = false, method } = rest;
  const guards = { auth, guestsOnly, allowsPendingMfa, needsRecentChallenge, ...(method && { method }) };
  return { ...guards, aliases, limits: limit, only };
}

function readParams<P extends Params>(
  params: P | undefined,
  raw: RawParameters,
  { project }: Context,
): Input<P> {
  const entries = Object.entries(params ?? {}).map(([name, { validator, fallback }]) => {
    if (!Object.hasOwn(raw, name)) {
      if (fallback) return [name, fallback.value];
      throw new AppwriteError('general_argument_invalid', `Param "${name}" is not optional.`);
    }
    const checked = validator(raw[name], project);
    if ('problem' in checked) throw invalidParam(name, checked.problem);
    return [name, checked.value];
  });
  return Object.fromEntries(entries) as Input<P>;
}
