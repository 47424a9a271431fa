import type { Device } from '../store/rows.ts';

/** User agents whose devices are remembered: people come back with the same few browsers. */
const MEMORY = 100;

/** Reads user agents. The parser is large: it is loaded with the first, and asked once for each. */
export class Devices {
  readonly #known = new Map<string, Device>();

  /** What a user agent says about its device. */
  async detect(userAgent: string): Promise<Device> {
    const known = this.#known.get(userAgent);
    if (known) return known;
    const { detectDevice } = await import('./detect.ts');
    const device = detectDevice(userAgent);
    const oldest = this.#known.keys().next();
    if (this.#known.size >= MEMORY && !oldest.done) this.#known.delete(oldest.value);
    this.#known.set(userAgent, device);
    return device;
  }
}
