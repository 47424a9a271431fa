import { writing } from './calls.ts';

export const write = /* @__PURE__ */ writing();
