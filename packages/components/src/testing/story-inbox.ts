/** What the emulator of a story has sent last. */
export function lastMessage(loaded: Record<string, unknown>, to: string): { code: string; links: string[] } {
  const { inbox } = loaded.emulator as { inbox: { last(to: string): { code: string; links: string[] } } };
  return inbox.last(to);
}
