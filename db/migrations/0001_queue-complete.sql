CREATE TABLE `attendance` (
	`site` text NOT NULL,
	`day` text NOT NULL,
	`user_id` text NOT NULL,
	`arrived_at` integer,
	`left_at` integer,
	`paused_minutes` integer NOT NULL,
	`set_by` text NOT NULL,
	`set_at` integer NOT NULL,
	PRIMARY KEY(`site`, `day`, `user_id`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attendance_paused" CHECK("attendance"."paused_minutes" >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `follow_addresses` (
	`site` text NOT NULL,
	`address` text NOT NULL,
	`trial_hash` blob NOT NULL,
	`asked_at` integer NOT NULL,
	`tried_at` integer,
	PRIMARY KEY(`site`, `address`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `office_days` (
	`site` text NOT NULL,
	`day` text NOT NULL,
	`started_at` integer,
	`started_by` text,
	`checks` text,
	`closed_at` integer,
	`closed_by` text,
	`closed_reason` text,
	PRIMARY KEY(`site`, `day`),
	CONSTRAINT "office_days_closed" CHECK(("office_days"."closed_at" IS NULL) = ("office_days"."closed_reason" IS NULL))
) STRICT;
--> statement-breakpoint
CREATE TABLE `calls` (
	`site` text NOT NULL,
	`day` text NOT NULL,
	`call_order` integer NOT NULL,
	`ticket_id` text NOT NULL,
	`lane` text NOT NULL,
	`counter` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`site`, `day`, `call_order`),
	FOREIGN KEY (`ticket_id`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `calls_by_ticket` ON `calls` (`ticket_id`);--> statement-breakpoint
CREATE TABLE `last_moves` (
	`site` text NOT NULL,
	`counter` integer NOT NULL,
	`ticket_id` text NOT NULL,
	`move` text NOT NULL,
	`before` text NOT NULL,
	`version` integer NOT NULL,
	`run` integer NOT NULL,
	`stay_id` text,
	PRIMARY KEY(`site`, `counter`),
	FOREIGN KEY (`ticket_id`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `stays` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`day` text NOT NULL,
	`ticket_id` text NOT NULL,
	`counter` integer NOT NULL,
	`service` text NOT NULL,
	`kind` text NOT NULL,
	`end` text NOT NULL,
	`called_at` integer NOT NULL,
	`ended_at` integer NOT NULL,
	`coming_ms` integer NOT NULL,
	`served_ms` integer,
	FOREIGN KEY (`ticket_id`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "stays_coming" CHECK("stays"."coming_ms" >= 0),
	CONSTRAINT "stays_served" CHECK("stays"."served_ms" IS NULL OR "stays"."served_ms" >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `stays_by_day` ON `stays` (`site`,`day`,`service`,`kind`);--> statement-breakpoint
CREATE INDEX `stays_by_ticket` ON `stays` (`ticket_id`);--> statement-breakpoint
ALTER TABLE `berkas` ADD `code` text;--> statement-breakpoint
ALTER TABLE `berkas` ADD `return_day` text;--> statement-breakpoint
ALTER TABLE `berkas` ADD `ended_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `berkas_code` ON `berkas` (`site`,`code`);--> statement-breakpoint
ALTER TABLE `counters` ADD `staffed_by` text;--> statement-breakpoint
ALTER TABLE `counters` ADD `session_id` text;--> statement-breakpoint
ALTER TABLE `counters` ADD `staffed_at` integer;--> statement-breakpoint
ALTER TABLE `counters` ADD `pause_reason` text;--> statement-breakpoint
ALTER TABLE `counters` ADD `paused_at` integer;--> statement-breakpoint
ALTER TABLE `counters` ADD `pause_until` integer;--> statement-breakpoint
ALTER TABLE `tickets` ADD `kind` text DEFAULT 'first' NOT NULL;--> statement-breakpoint
ALTER TABLE `tickets` ADD `purpose` text;--> statement-breakpoint
ALTER TABLE `tickets` ADD `berkas_id` text;--> statement-breakpoint
ALTER TABLE `tickets` ADD `help` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `tickets` ADD `looked_at` integer;--> statement-breakpoint
ALTER TABLE `tickets` ADD `replaces` text;--> statement-breakpoint
ALTER TABLE `tickets` ADD `called_run` integer;--> statement-breakpoint
ALTER TABLE `tickets` ADD `served_run` integer;--> statement-breakpoint
ALTER TABLE `site` ADD `running_ms` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
INSERT INTO `calls` (`site`, `day`, `call_order`, `ticket_id`, `lane`, `counter`, `at`)
SELECT `site`, `day`, `call_order`, `id`, `lane`, `counter`, `called_at` FROM `tickets`
WHERE `call_order` IS NOT NULL AND `counter` IS NOT NULL AND `called_at` IS NOT NULL;
