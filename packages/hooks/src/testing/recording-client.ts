import { Client } from 'appwrite';

/** The SDK's client, which also notes every request and can hold answers back. */
export class RecordingClient extends Client {
  /** What was asked, as `GET /account`, in order. */
  readonly calls: string[] = [];
  readonly #gates = new Map<string, Promise<void>>();

  /** Holds back the answer to the next such request until the returned function is called. */
  hold(call: string): () => void {
    let release = () => {};
    this.#gates.set(
      call,
      new Promise<void>((resolve) => {
        release = resolve;
      }),
    );
    return release;
  }

  override async call(...request: Parameters<Client['call']>): Promise<unknown> {
    const [method, url] = request;
    const call = `${method.toUpperCase()} ${url.pathname.replace('/v1', '')}`;
    this.calls.push(call);
    const gate = this.#gates.get(call);
    this.#gates.delete(call);
    const outcome = await super.call(...request).then(
      (answer: unknown) => ({ answer }),
      (error: unknown) => ({ error }),
    );
    await gate;
    if ('error' in outcome) throw outcome.error;
    return outcome.answer;
  }
}
