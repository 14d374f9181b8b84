ALTER TABLE `sessions` ADD `active_at` integer DEFAULT 0 NOT NULL;
