/** The person whom tests and stories know. */
export const ada = {
  userId: 'ada',
  email: 'ada@example.com',
  password: 'correct horse',
  name: 'Ada Lovelace',
};
