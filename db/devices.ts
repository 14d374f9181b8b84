import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../server/ports.ts';
import { queries } from './open-tx.ts';
import { devices } from './tables/access.ts';

export type DeviceRow = typeof devices.$inferSelect;

export async function insertDevice(tx: Tx, row: DeviceRow): Promise<void> {
  await queries(tx).insert(devices).values(row);
}

/** The device a token stands for, whether it still has its place or not; null when there is none. */
export async function deviceByToken(tx: Tx, tokenHash: Buffer): Promise<DeviceRow | null> {
  const [row] = await queries(tx).select().from(devices).where(eq(devices.tokenHash, tokenHash));
  return row ?? null;
}

/** A device that has its place; null when it was revoked or never was. */
export async function pairedDevice(tx: Tx, site: string, id: string): Promise<DeviceRow | null> {
  const [row] = await queries(tx)
    .select()
    .from(devices)
    .where(and(eq(devices.site, site), eq(devices.id, id), isNull(devices.revokedAt)));
  return row ?? null;
}

/** Every device that has its place, the oldest first. */
export async function pairedDevices(tx: Tx, site: string): Promise<DeviceRow[]> {
  return queries(tx)
    .select()
    .from(devices)
    .where(and(eq(devices.site, site), isNull(devices.revokedAt)))
    .orderBy(asc(devices.id));
}

export async function touchDevice(tx: Tx, id: string, lastSeenAt: number): Promise<void> {
  await queries(tx).update(devices).set({ lastSeenAt }).where(eq(devices.id, id));
}

export async function revokeDeviceRow(tx: Tx, id: string, revokedAt: number): Promise<void> {
  await queries(tx).update(devices).set({ revokedAt }).where(eq(devices.id, id));
}

export async function renameDeviceRow(tx: Tx, id: string, name: string): Promise<void> {
  await queries(tx).update(devices).set({ name }).where(eq(devices.id, id));
}
