import { parseSettings } from './config/parse.ts';
import type { Settings } from './config/settings.ts';
import type { Platform } from './platform/platform.ts';
import { CONSOLE, createProject, type Project } from './project.ts';
import { openStore, type Store } from './store/store.ts';

/** The project of an emulator, and the console that requests without a project id belong to. */
export class Projects {
  readonly #platform: Platform;
  #main: Project;
  #console: Promise<Project> | undefined;

  constructor(settings: Settings, store: Store, platform: Platform) {
    this.#main = createProject(settings, store);
    this.#platform = platform;
  }

  /** The project that the emulator was started for. */
  get main(): Project {
    return this.#main;
  }

  /** Takes changed settings up. */
  configure(settings: Settings): void {
    this.#main = createProject(settings, this.#main.store);
  }

  /** The project of an id; ids that differ in case find it too, yet none of its sessions. */
  async find(id: string): Promise<Project | undefined> {
    if (id === this.main.id) return this.main;
    if (id.toLowerCase() === this.main.id.toLowerCase()) return { ...this.main, id };
    return id === CONSOLE ? this.#openConsole() : undefined;
  }

  /** Forgets everything in every project. */
  async clear(): Promise<void> {
    this.main.store.clear();
    (await this.#console)?.store.clear();
  }

  async close(): Promise<void> {
    this.main.store.close();
    (await this.#console)?.store.close();
  }

  /** The console is opened when it is first asked for, and never kept. */
  #openConsole(): Promise<Project> {
    this.#console ??= this.#platform.openDriver(null).then((driver) => {
      const oauth = Object.fromEntries(
        Object.entries(this.main.settings.oauth).map(([name, provider]) => [
          name,
          { ...provider, enabled: false },
        ]),
      );
      const settings = parseSettings({ project: { id: CONSOLE, name: 'Console' }, compat: this.main.compat });
      return createProject({ ...settings, project: { ...settings.project, oauth } }, openStore(driver));
    });
    return this.#console;
  }
}
