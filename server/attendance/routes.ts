import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  AttendanceParams,
  AttendanceQuery,
  AttendanceSchema,
  SetAttendanceBody,
} from '../../contract/counters.ts';
import { actorName } from '../actor.ts';
import { runCommand } from '../http/command.ts';
import { sendProblem } from '../http/problem-reply.ts';
import type { Deps } from '../ports.ts';
import { readAttendance } from './read-attendance.ts';
import { setAttendance } from './set-attendance.ts';

const supervisor = { act: 'set-attendance' } as const;

/** Who was there when: proposed by the event log, set by the superior. */
export const attendanceRoutes =
  (deps: Deps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/attendance',
      {
        config: supervisor,
        schema: { querystring: AttendanceQuery, response: { 200: Type.Array(AttendanceSchema) } },
      },
      async (request, reply) => {
        const found = await deps.store.read((tx) => readAttendance(tx, deps, request.query));
        return found.ok ? found.value : sendProblem(request, reply, found.error);
      },
    );

    app.put(
      '/api/attendance/:day/:user',
      {
        config: supervisor,
        schema: { params: AttendanceParams, body: SetAttendanceBody, response: { 200: AttendanceSchema } },
      },
      (request, reply) => {
        const { day, user: userId } = request.params;
        const input = { ...request.body, day, userId, actor: actorName(request.actor) };
        return runCommand(deps, request, reply, 200, (tx) => setAttendance(tx, deps, input));
      },
    );
  };
