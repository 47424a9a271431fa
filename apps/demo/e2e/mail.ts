import type { Emulator } from '@appwrite-kit/emulator';

/** The link of the next mail to an address. To be asked for before it is sent. */
export async function linkTo({ inbox }: Emulator, address: string): Promise<string> {
  const {
    links: [link],
    text,
  } = await inbox.next(address);
  if (!link) throw new Error(`There is no link in: ${text}`);
  return link;
}

/** The code of the next message to an address or a number. To be asked for before it is sent. */
export async function codeTo({ inbox }: Emulator, address: string): Promise<string> {
  const { code, text } = await inbox.next(address);
  if (!code) throw new Error(`There is no code in: ${text}`);
  return code;
}
