CREATE INDEX `events_by_time` ON `events` (`site`,`at`,`seq`);
