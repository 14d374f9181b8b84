import type { Device, Pairing } from '../../contract/devices.ts';
import { idOf } from './office-samples.ts';
import { done, problem } from './scripted-answers.ts';
import type { ScriptedOffice } from './scripted-office.ts';

const SHUT: Pairing = { openUntil: null, asking: [] };

/** A paired agent. */
export function agent(over: Partial<Device> = {}): Device {
  return {
    ...{ id: idOf(800), kind: 'print-agent', name: 'PC mesin antrian', here: true },
    ...{ pairedAt: '2026-11-20T08:00:00.000+07:00', lastSeenAt: '2026-11-23T09:40:00.000+07:00' },
    ...over,
  };
}

/** The pairing of a scripted office: a window that opens, agents that ask, come and are put out by script. */
export class ScriptedPairing {
  pairing: Pairing = SHUT;
  devices: Device[];

  constructor({ backend }: ScriptedOffice, devices: Device[] = []) {
    this.devices = devices;
    backend.route('GET /api/pairing', () => done(this.pairing));
    backend.route('POST /api/pairing-window', () => {
      this.pairing = { openUntil: '2026-11-23T09:51:00.000+07:00', asking: [] };
      return done(this.pairing);
    });
    backend.route('DELETE /api/pairing-window', () => {
      this.pairing = SHUT;
      return done(this.pairing);
    });
    backend.route('POST /api/pairing/confirm', ({ body }) => {
      const { code } = body as { code: string };
      if (!this.pairing.asking.some((asker) => asker.code === code)) return problem('pairing-unknown');
      this.pairing = { ...this.pairing, asking: this.pairing.asking.filter((asker) => asker.code !== code) };
      return done(this.pairing);
    });
    backend.route('GET /api/devices', () => done(this.devices));
    for (const device of [...devices, agent()]) {
      backend.route(`DELETE /api/devices/${device.id}`, () => {
        this.devices = this.devices.filter(({ id }) => id !== device.id);
        return done(device);
      });
    }
  }

  /** An agent asks to be let in. */
  ask(code: string, name = 'PC mesin antrian'): void {
    const asker = { code, kind: 'print-agent' as const, name, address: '192.168.1.50' };
    const asking = [...this.pairing.asking, asker];
    this.pairing = { ...this.pairing, asking };
  }
}
