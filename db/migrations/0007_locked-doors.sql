CREATE TABLE `substitutes` (
	`site` text NOT NULL,
	`day` text NOT NULL,
	`user_id` text NOT NULL,
	`named_by` text NOT NULL,
	`named_at` integer NOT NULL,
	PRIMARY KEY(`site`, `day`, `user_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `breaches` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`year` integer NOT NULL,
	`known_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`opened_by` text NOT NULL,
	`nature` text NOT NULL,
	`exposed_from` integer NOT NULL,
	`exposed_to` integer NOT NULL,
	`content` blob NOT NULL,
	`agency_told_at` integer,
	`persons_told_at` integer,
	`closed_at` integer
) STRICT;
--> statement-breakpoint
CREATE INDEX `breaches_by_time` ON `breaches` (`site`,`known_at`);--> statement-breakpoint
CREATE TABLE `data_request_berkas` (
	`request_id` text NOT NULL,
	`berkas_id` text NOT NULL,
	PRIMARY KEY(`request_id`, `berkas_id`),
	FOREIGN KEY (`request_id`) REFERENCES `data_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`berkas_id`) REFERENCES `berkas`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `data_request_berkas_by_berkas` ON `data_request_berkas` (`berkas_id`);--> statement-breakpoint
CREATE TABLE `data_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`year` integer NOT NULL,
	`serial` integer NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`received_at` integer NOT NULL,
	`received_by` text NOT NULL,
	`due_at` integer NOT NULL,
	`content` blob NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`decision` text,
	CONSTRAINT "data_requests_kind" CHECK("data_requests"."kind" IN ('access', 'correction', 'restriction', 'erasure')),
	CONSTRAINT "data_requests_state" CHECK("data_requests"."state" IN ('open', 'done', 'refused')),
	CONSTRAINT "data_requests_decided" CHECK(("data_requests"."state" = 'open') = ("data_requests"."decided_at" IS NULL))
) STRICT;
--> statement-breakpoint
CREATE INDEX `data_requests_by_state` ON `data_requests` (`site`,`state`,`due_at`);--> statement-breakpoint
CREATE TABLE `destructions` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`ground` text NOT NULL,
	`what` text NOT NULL,
	CONSTRAINT "destructions_ground" CHECK("destructions"."ground" IN ('retention', 'year-keys', 'erasure'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `destructions_by_time` ON `destructions` (`site`,`at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_devices` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`token_hash` blob NOT NULL,
	`paired_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`revoked_at` integer,
	CONSTRAINT "devices_kind" CHECK("__new_devices"."kind" IN ('kiosk', 'display', 'desk', 'print-agent'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_devices`("id", "site", "kind", "name", "token_hash", "paired_at", "last_seen_at", "revoked_at") SELECT "id", "site", "kind", "name", "token_hash", "paired_at", "last_seen_at", "revoked_at" FROM `devices`;--> statement-breakpoint
DROP TABLE `devices`;--> statement-breakpoint
ALTER TABLE `__new_devices` RENAME TO `devices`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `devices_token` ON `devices` (`token_hash`);--> statement-breakpoint
ALTER TABLE `sessions` ADD `day` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `locked_at` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `wrong_pins` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sessions` ADD `device_id` text REFERENCES devices(id);--> statement-breakpoint
ALTER TABLE `sessions` ADD `place` text DEFAULT 'here' NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `pin_hash` text;--> statement-breakpoint
ALTER TABLE `users` ADD `totp_secret` blob;--> statement-breakpoint
ALTER TABLE `users` ADD `totp_step` integer;--> statement-breakpoint
ALTER TABLE `berkas` ADD `restricted_at` integer;--> statement-breakpoint
ALTER TABLE `berkas` ADD `erased_at` integer;--> statement-breakpoint
ALTER TABLE `office_days` ADD `ended_at` integer;--> statement-breakpoint
ALTER TABLE `office_days` ADD `ended_by` text;--> statement-breakpoint
CREATE INDEX `events_by_kind` ON `events` (`site`,`kind`,`seq`);--> statement-breakpoint
UPDATE `settings` SET `value` = json_insert(`value`, '$.wantedMinutes."day-closing"', 480) WHERE `key` = 'print.rules';
