import { reading } from './calls.ts';

export const read = /* @__PURE__ */ reading();
