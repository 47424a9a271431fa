/** Up to this many buttons of one kind stand below each other, with a whole sentence on each. */
export const SHORT_LIST = 3;
