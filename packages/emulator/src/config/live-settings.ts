import { ConfigError } from './fields.ts';
import { parseSettings } from './parse.ts';
import type { ProjectSettings, Settings } from './settings.ts';

/** Settings that can change while the emulator runs: all but what clients were told of when it started. */
export interface ChangeableSettings {
  project: Omit<ProjectSettings, 'id' | 'apiKeys'>;
  rateLimits: boolean;
  trustProxy: boolean;
}

/** The settings of a running emulator. The object stays the same while what it says changes. */
export class LiveSettings {
  readonly current: Settings;
  readonly #initial: ChangeableSettings;
  readonly #changed: () => void;

  constructor(settings: Settings, changed: () => void) {
    this.current = settings;
    this.#initial = structuredClone(changeable(settings));
    this.#changed = changed;
  }

  /**
   * Merges changes in. A setting that is `null` goes back to its default, and an entry of a record that is
   * `null` is removed. Throws a `ConfigError` and changes nothing when something is wrong.
   */
  change(changes: unknown): Settings {
    return this.apply(this.complete(merge(changeable(this.current), changes)));
  }

  /** Checks settings that are to replace the current ones; throws a `ConfigError`. */
  complete(input: unknown): Settings {
    const { project, compat } = this.current;
    const { id, apiKeys } = project;
    const given = asObject(input, 'settings');
    const givenProject = asObject(given.project, 'project');
    refuseFixed(given, ['compat'], '');
    refuseFixed(givenProject, ['id', 'apiKeys'], 'project.');
    return parseSettings({ ...given, compat, project: { ...givenProject, id, apiKeys } });
  }

  /** Takes checked settings up. */
  apply(next: Settings): Settings {
    const { current } = this;
    Object.assign(current.project, next.project);
    Object.assign(current, { ...next, project: current.project });
    this.#changed();
    return current;
  }

  /** Back to what the emulator was started with. */
  restore(): Settings {
    return this.apply(this.complete(structuredClone(this.#initial)));
  }
}

/** The part of the settings that can change. */
export function changeable({ project, rateLimits, trustProxy }: Settings): ChangeableSettings {
  const { id: _id, apiKeys: _apiKeys, ...rest } = project;
  return { project: rest, rateLimits, trustProxy };
}

function asObject(value: unknown, path: string): Record<string, unknown> {
  if (isObject(value)) return value;
  throw new ConfigError(`\`${path}\` must be an object.`);
}

function refuseFixed(given: Record<string, unknown>, names: readonly string[], path: string): void {
  const name = names.find((candidate) => candidate in given);
  if (name !== undefined) {
    throw new ConfigError(`\`${path}${name}\` can be chosen only when the emulator starts.`);
  }
}

/** JSON merge patch: objects merge, everything else replaces, `null` removes. */
function merge(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = merge(merged[key], value);
  }
  return merged;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
