ALTER TABLE `berkas` ADD `link` blob;
