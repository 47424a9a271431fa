/**
 * What makes an address unique. Appwrite's database compares without case and without trailing spaces, while
 * it keeps addresses as they were given.
 */
export function addressKey(address: string): string {
  return address.toLowerCase().replace(/ +$/, '');
}
