/** Lets the server choose the id if the address is new to it. The id of a known address stays what it is. */
export const NEW_USER = 'unique()';
