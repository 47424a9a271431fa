import { reading } from './calls.ts';

export const run = /* @__PURE__ */ reading();
