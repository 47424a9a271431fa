import { type ControlRoutes, missing } from '../control-route.ts';
import { faultInput } from '../fault-input.ts';

export const faultRoutes: ControlRoutes = {
  'GET /_emulator/faults': ({ faults }) => faults.all(),
  'POST /_emulator/faults': ({ faults }, { body }) => faults.add(faultInput(body, '')),
  'DELETE /_emulator/faults': ({ faults }) => faults.clear(),
  'DELETE /_emulator/faults/{id}': ({ faults }, { path }) => {
    if (!faults.remove(path.id ?? '')) throw missing('fault', path.id);
  },
};
