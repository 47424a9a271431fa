const address = new URLSearchParams(location.search);

/** Where the emulator listens: the bench puts it into the page's address. */
export const endpoint = address.get('endpoint') ?? 'http://localhost:4280/v1';
export const projectId = address.get('project') ?? 'bench';
