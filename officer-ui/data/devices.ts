import type { Device, Pairing, PairingConfirmed } from '../../contract/devices.ts';
import type { MeasureAsked } from '../../contract/screens.ts';
import type { Result } from '../../domain/result.ts';
import type { Api, ApiProblem } from '../../ui-kit/api-client.ts';

/** Whether devices may ask to be paired now, and who asks. */
export function loadPairing(api: Api): Promise<Result<Pairing, ApiProblem>> {
  return api.get('/api/pairing');
}

/** Lets devices ask for the set minutes from now on. */
export function openPairing(api: Api): Promise<Result<Pairing, ApiProblem>> {
  return api.post('/api/pairing-window');
}

export function closePairing(api: Api): Promise<Result<Pairing, ApiProblem>> {
  return api.delete('/api/pairing-window');
}

/** The code was compared; `pairing-unknown` when its device does not ask any more. */
export function confirmPairing(api: Api, confirmed: PairingConfirmed): Promise<Result<Pairing, ApiProblem>> {
  return api.post('/api/pairing/confirm', confirmed);
}

/** Every paired device, the oldest first. */
export function loadDevices(api: Api): Promise<Result<readonly Device[], ApiProblem>> {
  return api.get('/api/devices');
}

export function revokeDevice(api: Api, id: string): Promise<Result<Device, ApiProblem>> {
  return api.delete(`/api/devices/${id}`);
}

export function renameDevice(api: Api, id: string, name: string): Promise<Result<Device, ApiProblem>> {
  return api.put(`/api/devices/${id}`, { name });
}

/** Asks that kiosk to have its screen measured; no kiosk is asked when it is not connected. */
export function askToMeasure(api: Api, device: string): Promise<Result<MeasureAsked, ApiProblem>> {
  return api.post('/api/screens/kiosk/measure', { device });
}
