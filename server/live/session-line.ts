import type { WebSocket } from 'ws';
import { PUT_OUT } from '../../contract/device-protocol.ts';
import { isSessionLiving, keepSession } from '../access/keep-session.ts';
import type { SessionLines } from '../access/session-lines.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../ports.ts';

/**
 * Tells a signed-in page when its session locks or its person may do more or less, and ends its socket with a word for why
 * when the session is over. With `keeps` the open page keeps the session from idling out. What comes back is to be called
 * at each sign of life.
 */
export function holdSessionLine(
  deps: Pick<Deps, 'store' | 'clock' | 'site' | 'log'>,
  lines: SessionLines,
  socket: WebSocket,
  { actor, keeps, tellChanged }: { actor: Actor; keeps: boolean; tellChanged: () => void },
): () => void {
  if (actor.kind !== 'user') return () => undefined;
  const { sessionId } = actor;
  const look = (why = '') => {
    (keeps ? keepSession : isSessionLiving)(deps, sessionId)
      .then((living) => {
        if (!living) socket.close(PUT_OUT, why);
      })
      .catch((error) => deps.log.error('a sign of life was lost', error));
  };
  socket.once('close', lines.enter(actor, { tellChanged, look }));
  return () => look();
}
