/**
 * The people of the office: petugas, petugas pengaduan (information and complaints desk of the MPP), atasan langsung,
 * kepala, administrator.
 */
export const ROLES = ['officer', 'complaints', 'supervisor', 'head', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** What an administrator can let in. */
export const DEVICE_KINDS = ['kiosk', 'display', 'desk', 'print-agent'] as const;

export type DeviceKind = (typeof DEVICE_KINDS)[number];
