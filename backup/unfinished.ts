/** Under the backups' directory: what is half made lies here until it is whole, and a restored copy while it is compared. */
export const UNFINISHED = 'making';
export const TRIED = 'drill';
