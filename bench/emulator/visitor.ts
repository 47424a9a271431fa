/** The user who is there in every measurement of the load. */
export const visitor = { id: 'visitor', email: 'visitor@example.com', password: 'a long enough password' };
