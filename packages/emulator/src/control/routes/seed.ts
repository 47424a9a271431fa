import type { ControlRoutes } from '../control-route.ts';

export const seedRoutes: ControlRoutes = {
  'GET /_emulator/seed': async (core) => (await import('../../seed/export.ts')).exportSeed(core),
  'POST /_emulator/seed': async (core, { body }) =>
    (await import('../../seed/plant.ts')).plantSeed(core, body),
};
