import { bearerOf } from '../ui-kit/device-token.ts';

/** A server that has not answered by then has not made the sound in time for anybody. */
const GIVEN_UP_MS = 10_000;

/** A sound of the server's, asked for as this TV; null when there is none or it cannot be read. */
export async function fetchSound<Sound>(
  path: string,
  decode: (file: ArrayBuffer) => Promise<Sound | null>,
): Promise<Sound | null> {
  try {
    const answer = await fetch(path, {
      headers: { Accept: 'audio/wav', ...bearerOf('display') },
      signal: AbortSignal.timeout(GIVEN_UP_MS),
      cache: 'no-store',
    });
    return answer.ok ? await decode(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
