-- Link product_label: add column featured: text, nullable.
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand add column featured_2 text;

alter table product_brand_archive add column featured_2 text;
