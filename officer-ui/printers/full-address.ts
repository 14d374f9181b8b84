const IN_NETWORK = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d+)?$/i;

/** What somebody means who leaves out how a printer is connected: a network address, or a device of the server. */
export function fullAddress(typed: string): string {
  const text = typed.trim();
  if (text.startsWith('/dev/')) return `device://${text}`;
  return IN_NETWORK.test(text) ? `tcp://${text}` : text;
}
