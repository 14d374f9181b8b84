import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import {
  BackupKeysBody,
  BackupNotesSchema,
  BackupPlacesBody,
  BackupsSchema,
  DrillBody,
  RecoveryKeySchema,
} from '../../contract/backups.ts';
import { NoBody } from '../../contract/shared.ts';
import { typedKey } from '../../domain/backup/recovery-key.ts';
import { actorName } from '../actor.ts';
import { languageOf, sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { backupRules, recipientsOf } from './backup-rules.ts';
import { type BackupCrew, readBackupNotes, readBackups } from './read-backups.ts';
import { mistypedKeys, setKeys, setPlaces } from './set-keys.ts';

const seer = { act: 'see-backups' } as const;
const runner = { act: 'run-backups' } as const;

/** Backups: how they stand, one more now, keys and places, and the drill. */
export const backupRoutes =
  (deps: Deps, crew: BackupCrew): FastifyPluginAsyncTypebox =>
  async (app) => {
    const all = { 200: BackupsSchema };

    app.get('/api/backups', { config: seer, schema: { response: all } }, () => readBackups(deps, crew));

    app.get('/api/backups/notes', { config: seer, schema: { response: { 200: BackupNotesSchema } } }, () =>
      readBackupNotes(deps, crew),
    );

    // Not commands of one unit: what is begun here runs beside the work, and its end is asked for.
    app.post(
      '/api/backups',
      { config: runner, schema: { body: NoBody, response: { 202: BackupsSchema } } },
      async (request, reply) => {
        const rules = await deps.store.read((tx) => backupRules(tx, deps));
        if (recipientsOf(rules).length === 0)
          return sendProblem(request, reply, { code: 'backup-not-ready' });
        const begun = crew.work.begin('request', actorName(request.actor));
        if (!begun.ok) return sendProblem(request, reply, { code: begun.error });
        return reply.code(202).send(await readBackups(deps, crew));
      },
    );

    // Never with a kept reply: nothing of what is typed here, or shown, stays anywhere.
    app.post(
      '/api/backups/drill',
      { config: runner, schema: { body: DrillBody, response: { 202: BackupsSchema } } },
      async (request, reply) => {
        const identity = typedKey(request.body.key);
        if (identity === null) return sendProblem(request, reply, { code: 'invalid-recovery-key' });
        const begun = await crew.work.beginDrill(identity, actorName(request.actor));
        if (!begun.ok) return sendProblem(request, reply, { code: begun.error });
        return reply.code(202).send(await readBackups(deps, crew));
      },
    );

    app.post(
      '/api/backups/recovery-key',
      { config: runner, schema: { body: NoBody, response: { 200: RecoveryKeySchema } } },
      async (request, reply) => {
        const key = await deps.backups.makeRecoveryKey();
        if (key === null) return sendProblem(request, reply, { code: 'storage-unavailable' });
        return reply.header('cache-control', 'no-store').send(key);
      },
    );

    app.put(
      '/api/backups/keys',
      { config: runner, schema: { body: BackupKeysBody, response: all } },
      async (request, reply) => {
        const keys = request.body;
        if (await mistypedKeys(deps, keys))
          return sendProblem(request, reply, { code: 'invalid-public-key' });
        const who = { actor: actorName(request.actor), language: languageOf(request) };
        const set = await deps.store.unit((tx) => setKeys(tx, deps, keys, who));
        if (!set.ok) return sendProblem(request, reply, set.error);
        return reply.send(await readBackups(deps, crew));
      },
    );

    app.put(
      '/api/backups/places',
      { config: runner, schema: { body: BackupPlacesBody, response: all } },
      async (request, reply) => {
        const who = { actor: actorName(request.actor), language: languageOf(request) };
        const set = await deps.store.unit((tx) => setPlaces(tx, deps, request.body, who));
        if (!set.ok) return sendProblem(request, reply, set.error);
        await crew.journal.look();
        await crew.work.look();
        return reply.send(await readBackups(deps, crew));
      },
    );
  };
