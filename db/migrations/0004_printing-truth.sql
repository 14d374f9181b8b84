CREATE TABLE `printer_roles` (
	`site` text NOT NULL,
	`role` text NOT NULL,
	`printer_id` text NOT NULL,
	PRIMARY KEY(`site`, `role`),
	FOREIGN KEY (`printer_id`) REFERENCES `printers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "printer_roles_role" CHECK("printer_roles"."role" IN ('ticket', 'receipt'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `printers` (
	`id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`profile` text NOT NULL,
	`probed` text,
	`added_at` integer NOT NULL,
	`removed_at` integer
) STRICT;
--> statement-breakpoint
CREATE INDEX `printers_by_site` ON `printers` (`site`,`removed_at`);--> statement-breakpoint
ALTER TABLE `print_attempts` ADD `profile_facts` text;--> statement-breakpoint
ALTER TABLE `print_jobs` ADD `slip_mark` blob;--> statement-breakpoint
ALTER TABLE `print_jobs` ADD `printer_id` text REFERENCES printers(id);--> statement-breakpoint
ALTER TABLE `print_jobs` ADD `expires_run` integer;--> statement-breakpoint
ALTER TABLE `print_jobs` ADD `reprint_reason` text;--> statement-breakpoint
ALTER TABLE `print_jobs` ADD `purged_at` integer;--> statement-breakpoint
CREATE INDEX `print_jobs_to_purge` ON `print_jobs` (`site`,`purged_at`,`settled_at`);
