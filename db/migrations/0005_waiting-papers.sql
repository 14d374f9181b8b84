DROP INDEX `print_jobs_line`;--> statement-breakpoint
CREATE INDEX `print_jobs_waiting` ON `print_jobs` (`site`,`state`,`position`);
