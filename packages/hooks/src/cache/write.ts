import { writing } from './calls.ts';

export const run = /* @__PURE__ */ writing();
