/** Something that happened to a user, as realtime subscribers hear of it. */
export interface AccountEvent {
  userId: string;
  /** What happened, below the user: `sessions.<id>.create`, `update.name`. */
  name: string;
  /** The resource as the API answered with it. */
  payload: object;
}

/** Tells everyone who listens about events, in the order in which they happened. */
export class Events {
  readonly #listeners = new Set<(event: AccountEvent) => void>();

  /** Adds a listener; the result removes it. */
  subscribe(listener: (event: AccountEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells every listener. */
  emit(event: AccountEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
