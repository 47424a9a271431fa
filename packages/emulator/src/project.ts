import type { Compat, ProjectSettings, Settings } from './config/settings.ts';
import { type Gatekeeper, Platforms } from './http/origin.ts';
import type { Store } from './store/store.ts';

/** The project that requests without a project id belong to. */
export const CONSOLE = 'console';

/** A project: its settings and all that it remembers. */
export interface Project {
  readonly id: string;
  readonly settings: ProjectSettings;
  readonly compat: Compat;
  readonly platforms: Gatekeeper;
  readonly store: Store;
}

/** Joins settings and store. */
export function createProject(settings: Settings, store: Store): Project {
  return {
    id: settings.project.id,
    settings: settings.project,
    compat: settings.compat,
    platforms: new Platforms(settings),
    store,
  };
}
