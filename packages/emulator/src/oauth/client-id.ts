/** The id under which a provider knows a project. */
export function clientIdOf(provider: string, projectId: string): string {
  return `${provider}.${projectId}`;
}

/** The provider that knows a project under an id; provider names have no dots. */
export function providerOfClient(clientId: string): string {
  return clientId.split('.', 1)[0] ?? '';
}
