import type { Core } from '../core.ts';

/** A control request, taken apart. */
export interface ControlRequest {
  /** The values of the path's placeholders. */
  readonly path: Readonly<Record<string, string>>;
  /** Of the emulator, as the sender knows it. */
  readonly origin: string;
  readonly query: URLSearchParams;
  /** The JSON that was sent; undefined for an empty body. */
  readonly body: unknown;
}

/** Carries a request out. What it gives goes out as JSON, nothing as 204, a Response as it is. */
export type ControlHandler = (parts: Core, request: ControlRequest) => unknown;

/** Control routes by method and path. */
export type ControlRoutes = Readonly<Record<string, ControlHandler>>;

/** A control request that cannot be carried out, in a sentence for the person who sent it. */
export class ControlError extends Error {
  readonly status: number;

  constructor(message: string, status = 400) {
    super(message);
    this.status = status;
  }
}

/** The error about something that is not there. */
export function missing(what: string, id: string | undefined): ControlError {
  return new ControlError(`There is no ${what} with the id ${JSON.stringify(id ?? '')}.`, 404);
}
