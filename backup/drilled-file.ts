/** What `loket drill` found, left in the directory of the backups until the server writes it into the event log. */
export const DRILLED_FILE = 'drilled.json';
