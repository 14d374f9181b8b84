ALTER TABLE `waiting_counts` ADD `lanjutan` integer DEFAULT 0 NOT NULL;
