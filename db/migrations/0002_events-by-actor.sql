CREATE INDEX `events_by_actor` ON `events` (`site`,`actor`,`at`);
