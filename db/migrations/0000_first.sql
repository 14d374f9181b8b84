CREATE TABLE `devices` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`token_hash` blob NOT NULL,
	`paired_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`revoked_at` integer,
	CONSTRAINT "devices_kind" CHECK("devices"."kind" IN ('kiosk', 'display', 'print-agent'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `devices_token` ON `devices` (`token_hash`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`user_id` text NOT NULL,
	`token_hash` blob NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_by_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`username` text NOT NULL,
	`display_name` text NOT NULL,
	`roles` text NOT NULL,
	`password_hash` text NOT NULL,
	`must_change_password` integer NOT NULL,
	`disabled` integer NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `users_username` ON `users` (`site`,`username`);--> statement-breakpoint
CREATE TABLE `berkas` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`year` integer NOT NULL,
	`serial` integer NOT NULL,
	`service` text NOT NULL,
	`stage` text NOT NULL,
	`token_hash` blob NOT NULL,
	`opened_at` integer NOT NULL,
	`opened_day` text NOT NULL,
	`opened_by` text NOT NULL,
	`title` blob,
	`documents_at` integer,
	`documents_by` text,
	`version` integer NOT NULL,
	CONSTRAINT "berkas_stage" CHECK("berkas"."stage" IN ('opened', 'registered', 'awaiting-payment'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `berkas_number` ON `berkas` (`site`,`year`,`serial`);--> statement-breakpoint
CREATE UNIQUE INDEX `berkas_token` ON `berkas` (`token_hash`);--> statement-breakpoint
CREATE INDEX `berkas_by_age` ON `berkas` (`site`,`opened_at`);--> statement-breakpoint
CREATE TABLE `berkas_documents` (
	`berkas_id` text NOT NULL,
	`code` text NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`berkas_id`, `code`),
	FOREIGN KEY (`berkas_id`) REFERENCES `berkas`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "berkas_documents_state" CHECK("berkas_documents"."state" IN ('received', 'missing', 'not-needed'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `berkas_visits` (
	`berkas_id` text NOT NULL,
	`ticket_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`berkas_id`, `ticket_id`),
	FOREIGN KEY (`berkas_id`) REFERENCES `berkas`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ticket_id`) REFERENCES `tickets`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `berkas_visits_by_ticket` ON `berkas_visits` (`ticket_id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`berkas_id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`revision` integer NOT NULL,
	`form` blob NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`berkas_id`) REFERENCES `berkas`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `payment_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`berkas_id` text NOT NULL,
	`year` integer NOT NULL,
	`origin` text NOT NULL,
	`state` text NOT NULL,
	`content` blob NOT NULL,
	`issued_at` integer NOT NULL,
	`issued_by` text NOT NULL,
	FOREIGN KEY (`berkas_id`) REFERENCES `berkas`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "payment_codes_origin" CHECK("payment_codes"."origin" IN ('counter', 'official'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `payment_codes_by_berkas` ON `payment_codes` (`berkas_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `payment_codes_one_active` ON `payment_codes` (`berkas_id`) WHERE "payment_codes"."state" = 'active';--> statement-breakpoint
CREATE TABLE `registrations` (
	`berkas_id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`form` blob NOT NULL,
	`contribution` blob NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL,
	FOREIGN KEY (`berkas_id`) REFERENCES `berkas`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `search_index` (
	`berkas_id` text NOT NULL,
	`year` integer NOT NULL,
	`source` text NOT NULL,
	`fingerprint` blob NOT NULL,
	PRIMARY KEY(`fingerprint`, `berkas_id`),
	FOREIGN KEY (`berkas_id`) REFERENCES `berkas`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "search_index_source" CHECK("search_index"."source" IN ('form', 'payment-code'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `search_index_by_berkas` ON `search_index` (`berkas_id`);--> statement-breakpoint
CREATE TABLE `print_attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`job_id` text NOT NULL,
	`no` integer NOT NULL,
	`printer` text NOT NULL,
	`profile` text NOT NULL,
	`year` integer NOT NULL,
	`bytes` blob,
	`started_at` integer NOT NULL,
	`first_byte_at` integer,
	`ended_at` integer,
	`outcome` text,
	`reason` text,
	FOREIGN KEY (`job_id`) REFERENCES `print_jobs`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `print_attempts_no` ON `print_attempts` (`job_id`,`no`);--> statement-breakpoint
CREATE TABLE `print_jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`role` text NOT NULL,
	`copy` integer NOT NULL,
	`subject` text NOT NULL,
	`about` text NOT NULL,
	`year` integer NOT NULL,
	`slip` blob NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`reason` text,
	`proof` text,
	`position` integer NOT NULL,
	`not_before` integer NOT NULL,
	`requested_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`settled_at` integer,
	CONSTRAINT "print_jobs_role" CHECK("print_jobs"."role" IN ('ticket', 'receipt')),
	CONSTRAINT "print_jobs_state" CHECK("print_jobs"."state" IN ('queued', 'sending', 'printed', 'uncertain', 'failed', 'expired', 'cancelled'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `print_jobs_key` ON `print_jobs` (`site`,`key`);--> statement-breakpoint
CREATE INDEX `print_jobs_line` ON `print_jobs` (`site`,`role`,`state`,`position`);--> statement-breakpoint
CREATE INDEX `print_jobs_by_position` ON `print_jobs` (`site`,`position`);--> statement-breakpoint
CREATE INDEX `print_jobs_by_subject` ON `print_jobs` (`subject`);--> statement-breakpoint
CREATE TABLE `counters` (
	`site` text NOT NULL,
	`number` integer NOT NULL,
	`first_used_at` integer NOT NULL,
	PRIMARY KEY(`site`, `number`),
	CONSTRAINT "counters_number" CHECK("counters"."number" BETWEEN 1 AND 99)
) STRICT;
--> statement-breakpoint
CREATE TABLE `tickets` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`day` text NOT NULL,
	`series` text NOT NULL,
	`serial` integer NOT NULL,
	`service` text NOT NULL,
	`lane` text NOT NULL,
	`state` text NOT NULL,
	`rank` integer NOT NULL,
	`counter` integer,
	`held_for` text,
	`calls` integer NOT NULL,
	`call_order` integer,
	`token_hash` blob NOT NULL,
	`issued_by` text NOT NULL,
	`issued_at` integer NOT NULL,
	`called_at` integer,
	`served_at` integer,
	`ended_at` integer,
	`version` integer NOT NULL,
	CONSTRAINT "tickets_serial" CHECK("tickets"."serial" > 0),
	CONSTRAINT "tickets_lane" CHECK("tickets"."lane" IN ('regular', 'priority')),
	CONSTRAINT "tickets_state" CHECK("tickets"."state" IN ('waiting', 'called', 'serving', 'held', 'done', 'no-show', 'cancelled', 'expired')),
	CONSTRAINT "tickets_held_for" CHECK(("tickets"."state" = 'held') = ("tickets"."held_for" IS NOT NULL)),
	CONSTRAINT "tickets_at_counter" CHECK("tickets"."state" NOT IN ('called', 'serving') OR "tickets"."counter" IS NOT NULL)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `tickets_number` ON `tickets` (`site`,`day`,`series`,`serial`);--> statement-breakpoint
CREATE UNIQUE INDEX `tickets_token` ON `tickets` (`token_hash`);--> statement-breakpoint
CREATE INDEX `tickets_waiting` ON `tickets` (`site`,`day`,`state`,`service`,`lane`,`rank`);--> statement-breakpoint
CREATE INDEX `tickets_called` ON `tickets` (`site`,`day`,`call_order`);--> statement-breakpoint
CREATE UNIQUE INDEX `tickets_one_at_counter` ON `tickets` (`site`,`counter`) WHERE "tickets"."state" IN ('called', 'serving');--> statement-breakpoint
CREATE TABLE `waiting_counts` (
	`site` text NOT NULL,
	`day` text NOT NULL,
	`service` text NOT NULL,
	`lane` text NOT NULL,
	`waiting` integer NOT NULL,
	PRIMARY KEY(`site`, `day`, `service`, `lane`),
	CONSTRAINT "waiting_counts_not_negative" CHECK("waiting_counts"."waiting" >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `events` (
	`site` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`data` text NOT NULL,
	`hash` blob NOT NULL,
	PRIMARY KEY(`site`, `seq`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `events_by_subject` ON `events` (`site`,`subject`,`seq`);--> statement-breakpoint
CREATE TABLE `idempotency` (
	`scope` blob PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`body_hash` blob NOT NULL,
	`status` integer NOT NULL,
	`year` integer NOT NULL,
	`reply` blob NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `idempotency_by_age` ON `idempotency` (`created_at`);--> statement-breakpoint
CREATE TABLE `serials` (
	`site` text NOT NULL,
	`scope` text NOT NULL,
	`period` text NOT NULL,
	`last` integer NOT NULL,
	PRIMARY KEY(`site`, `scope`, `period`),
	CONSTRAINT "serials_positive" CHECK("serials"."last" > 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `settings` (
	`site` text NOT NULL,
	`key` text NOT NULL,
	`effective_from` text NOT NULL,
	`value` text NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` text NOT NULL,
	PRIMARY KEY(`site`, `key`, `effective_from`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `site` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`seq` integer NOT NULL,
	`head` blob NOT NULL,
	`open_day` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TRIGGER `events_no_update` BEFORE UPDATE ON `events`
BEGIN
	SELECT RAISE(ABORT, 'events cannot be changed');
END;
--> statement-breakpoint
CREATE TRIGGER `events_no_delete` BEFORE DELETE ON `events`
BEGIN
	SELECT RAISE(ABORT, 'events cannot be changed');
END;
