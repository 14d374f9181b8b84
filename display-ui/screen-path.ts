/** Where a TV asks what it is to show. `search`: of the page's own address; an unpaired TV calls itself there, `?name=`. */
export function screenPath(search: string): string {
  const name = new URLSearchParams(search).get('name')?.trim();
  return name ? `/api/screens/display?name=${encodeURIComponent(name)}` : '/api/screens/display';
}
