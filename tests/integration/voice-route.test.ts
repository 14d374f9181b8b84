import { afterEach, describe, expect, it } from 'vitest';
import { err, ok } from '../../domain/result.ts';
import type { Sentence, Voice } from '../../server/ports-voice.ts';
import { prepareReminders } from '../../server/voice/prepare-reminders.ts';
import { type Office, openOffice } from '../support/open-office.ts';
import { scriptedVoice } from '../support/scripted-voice.ts';

let office: Office;
afterEach(() => office.close());

const WAV = Buffer.from('RIFF and so on');

/** An office whose voice remembers what it was asked for. */
async function openWith(say: Voice['say'] = async () => ok(WAV)): Promise<Sentence[]> {
  const asked: Sentence[] = [];
  const voice = scriptedVoice({
    say: (sentence) => {
      asked.push(sentence);
      return say(sentence);
    },
  });
  office = await openOffice({ deps: (deps) => ({ ...deps, voice }) });
  return asked;
}

describe('GET /api/voice/ticket-reminder', () => {
  it('answers a WAV that a browser may keep for the day', async () => {
    const asked = await openWith();
    const reply = await office.atKiosk('GET', '/api/voice/ticket-reminder/id/B-004');
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe('audio/wav');
    expect(reply.headers['cache-control']).toBe('private, max-age=86400, immutable');
    expect(reply.rawPayload).toEqual(WAV);
    expect(asked).toEqual([{ what: 'ticket-reminder', language: 'id', number: 'B-004' }]);
  });

  it.each([
    'id/E-004',
    'id/B-04',
    'id/B-00004',
    'id/b-004',
    'jv/B-004',
    'id/B-004%20halo',
    'id/-w%20x',
    'id',
  ])('says nothing but numbers in two languages: %s', async (what) => {
    const asked = await openWith();
    const reply = await office.atKiosk('GET', `/api/voice/ticket-reminder/${what}`);
    expect(reply.statusCode).toBe(what === 'id' ? 404 : 400);
    expect(asked).toEqual([]);
  });

  it.each([
    ['off', 'voice-off'],
    ['busy', 'voice-busy'],
  ] as const)('is refused with a word and not kept when the voice is %s', async (problem, code) => {
    await openWith(async () => err(problem));
    const reply = await office.atKiosk('GET', '/api/voice/ticket-reminder/en/A-1000');
    expect(reply.statusCode).toBe(503);
    expect(reply.json()).toMatchObject({ code });
    expect(reply.headers['cache-control']).toBe('no-store');
  });
});

describe('reminders made in advance', () => {
  const issue = async () => {
    const reply = await office.atKiosk('POST', '/api/tickets', { service: 'BPU' });
    expect(reply.statusCode).toBe(201);
    return reply.json().number;
  };

  it('are made for numbers given out while the printer gives no paper, and only then', async () => {
    const asked = await openWith(async () => err('off'));
    const stop = prepareReminders(office.deps);
    await issue();
    expect(asked).toEqual([]);
    office.spool.setTicketPrinter('paper-out');
    const number = await issue();
    expect(asked).toEqual([{ what: 'ticket-reminder', language: 'id', number }]);
    office.spool.setTicketPrinter('paper-near-end');
    await issue();
    stop();
    office.spool.setTicketPrinter('offline');
    await issue();
    expect(asked).toHaveLength(1);
  });
});
