import type { RegisterEntry } from './register-entry.ts';

/** Papers, and the printers they come out of. */
export const PAPER_ENTRIES = {
  print_jobs: {
    ...{ purpose: 'papers', basis: 'public-service', keeping: 'paper' },
    seenBy: ['print-papers'],
    columns: {
      none: ['site', 'role', 'copy', 'printer_id', 'expires_run', 'position', 'not_before'],
      pseudonym: [
        ...['id', 'key', 'kind', 'subject', 'about', 'year', 'reprint_reason', 'state', 'attempts', 'reason'],
        ...['created_at', 'settled_at', 'purged_at'],
      ],
      // A payment slip tells what somebody owes.
      specific: ['slip'],
      fingerprint: ['slip_mark'],
      staff: ['proof', 'requested_by'],
    },
  },
  print_attempts: {
    ...{ purpose: 'papers', basis: 'public-service', keeping: 'paper' },
    seenBy: ['print-papers'],
    columns: {
      none: ['no', 'printer', 'profile', 'profile_facts'],
      pseudonym: ['id', 'job_id', 'year', 'started_at', 'first_byte_at', 'ended_at', 'outcome', 'reason'],
      specific: ['bytes'],
    },
  },
  printers: {
    ...{ purpose: 'running', basis: 'no-person', keeping: 'permanent' },
    seenBy: ['see-printers'],
    columns: { none: ['id', 'site', 'name', 'address', 'profile', 'probed', 'added_at', 'removed_at'] },
  },
  printer_roles: {
    ...{ purpose: 'running', basis: 'no-person', keeping: 'permanent' },
    seenBy: ['see-printers'],
    columns: { none: ['site', 'role', 'printer_id'] },
  },
} as const satisfies Record<string, RegisterEntry>;
