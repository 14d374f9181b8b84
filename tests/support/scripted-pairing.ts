import type { Device, Pairing } from '../../contract/devices.ts';
import { idOf } from './office-samples.ts';
import { done, problem } from './scripted-answers.ts';
import type { ScriptedOffice } from './scripted-office.ts';

const SHUT: Pairing = { openUntil: null, asking: [] };

/** A paired device: the agent of the kiosk's printer unless said otherwise. */
export function pairedDevice(over: Partial<Device> = {}): Device {
  return {
    ...{ id: idOf(800), kind: 'print-agent', name: 'PC mesin antrian', here: true },
    ...{ pairedAt: '2026-11-20T08:00:00.000+07:00', lastSeenAt: '2026-11-23T09:40:00.000+07:00' },
    ...over,
  };
}

/** The pairing of a scripted office: a window that opens, devices that ask, come and are put out by script. */
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
    for (const { id } of [...devices, pairedDevice()]) {
      backend.route(`DELETE /api/devices/${id}`, () => {
        const gone = this.devices.find((device) => device.id === id);
        this.devices = this.devices.filter((device) => device.id !== id);
        return done(gone);
      });
      backend.route(`PUT /api/devices/${id}`, ({ body }) => {
        const { name } = body as { name: string };
        this.devices = this.devices.map((device) => (device.id === id ? { ...device, name } : device));
        return done(this.devices.find((device) => device.id === id));
      });
    }
  }

  /** A device asks to be let in. */
  ask(asker: Partial<Pairing['asking'][number]> & { code: string }): void {
    const asking = { kind: 'kiosk' as const, name: 'Mesin antrian', address: '192.168.1.50', ...asker };
    this.pairing = { ...this.pairing, asking: [...this.pairing.asking, asking] };
  }
}
