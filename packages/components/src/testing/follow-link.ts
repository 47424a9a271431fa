/** Opens this page by a link, as far as its address goes. Gives back a way to the address before. */
export function followLink(link: string): () => void {
  const { pathname, search } = window.location;
  const { search: parameters, hash } = new URL(link, window.location.href);
  window.history.replaceState(null, '', pathname + parameters + hash);
  return () => window.history.replaceState(null, '', pathname + search);
}
