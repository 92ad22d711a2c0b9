-- Link product_label: drop column source with its data.
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Every row of product_brand and product_brand_archive is rewritten.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand drop column source;

alter table product_brand_archive drop column source;
