import type { AuthMethods } from './config/settings.ts';
import type { Context } from './context.ts';
import { AppwriteError, invalidParam } from './errors.ts';
import type { RawParameters } from './http/parameters.ts';
import type { Limit } from './http/rate-limits.ts';
import type { Input, Params } from './validators/validator.ts';

/** What a route demands before its handler runs. */
export interface Guards {
  /** What the caller must be allowed to do. */
  readonly auth: 'public' | 'sessions.write' | 'account' | 'targets.write';
  /** Refused while the caller is signed in. */
  readonly guestsOnly?: boolean;
  /** Open to a caller who still owes a second factor. */
  readonly allowsPendingMfa?: boolean;
  /** Needs a challenge passed within the last half hour. */
  readonly needsRecentChallenge?: boolean;
  /** The way of signing in that the project must have switched on. */
  readonly method?: keyof AuthMethods;
}

/** One row of the table of routes. */
export interface RouteDefinition<P extends Params, Row, Body extends object> extends Guards {
  /** Paths that answer the same, for older clients. */
  readonly aliases?: readonly string[];
  readonly params?: P;
  readonly limit?: readonly Limit[];
  /** Of a successful answer; 204 sends no body. */
  readonly status: number;
  /** The operation. */
  readonly handle: (context: Context, input: Input<P>) => Row | Promise<Row>;
  /** The row as the API shows it. */
  readonly model: (row: Row, context: Context) => Body;
  /** What subscribers of the account hear, below the user: `sessions.<id>.create`. */
  readonly event?: (body: Body, context: Context) => string | undefined;
  /** What the activity log calls it. */
  readonly audit?: string;
}

/** A route, its types closed over. */
export interface Route extends Guards {
  readonly aliases: readonly string[];
  readonly limits: readonly Limit[];
  readonly status: number;
  readonly audit: string | undefined;
  /** Checks the parameters, runs the operation and gives the body and the event. */
  run(context: Context, raw: RawParameters): Promise<{ body: object; event: string | undefined }>;
}

/** Closes over the types of a row, so that rows of all kinds fit in one table. */
export function route<P extends Params, Row, Body extends object>(
  definition: RouteDefinition<P, Row, Body>,
): Route {
  const { aliases = [], limit = [], audit, params, handle, model, event, ...rest } = definition;
  return {
    ...rest,
    aliases,
    limits: limit,
    audit,
    async run(context, raw) {
      const input = params ? readParams(params, raw, context) : {};
      const row = await handle(context, input as Input<P>);
      const body = model(row, context);
      return { body, event: event?.(body, context) };
    },
  };
}

function readParams(params: Params, raw: RawParameters, { project }: Context): Record<string, unknown> {
  const entries = Object.entries(params).map(([name, { validator, fallback }]) => {
    if (!Object.hasOwn(raw, name)) {
      if (fallback) return [name, fallback.value];
      throw new AppwriteError('general_argument_invalid', `Param "${name}" is not optional.`);
    }
    const checked = validator(raw[name], project);
    if ('problem' in checked) throw invalidParam(name, checked.problem);
    return [name, checked.value];
  });
  return Object.fromEntries(entries);
}
