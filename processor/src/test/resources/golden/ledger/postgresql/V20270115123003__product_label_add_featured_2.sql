-- Link product_label: add column featured: text, nullable.
-- Locks: access exclusive on product_brand and product_brand_archive until the script commits; reads and writes wait.
-- No row is rewritten: a default is kept once for all of them.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand add column featured_2 text;

alter table product_brand_archive add column featured_2 text;
