DROP INDEX `print_jobs_waiting`;--> statement-breakpoint
CREATE INDEX `print_jobs_in_line` ON `print_jobs` (`site`,`state`,`printer_id`,`role`,`position`);
