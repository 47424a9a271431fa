/**
 * Where a browser keeps no cookies of other sites, the SDK keeps the session of each project in storage.
 *
 * @returns Whether there was one to drop.
 */
export function dropFallback(projectId: string): boolean {
  const name = `a_session_${projectId}`;
  try {
    const { [name]: session, ...others } = JSON.parse(localStorage.getItem('cookieFallback') ?? '{}');
    localStorage.setItem('cookieFallback', JSON.stringify(others));
    return session !== undefined;
  } catch {
    return false;
  }
}
