-- Link product_brand: add column weight: integer, not null, default "0".
-- Locks: access exclusive on product_brand and product_brand_archive until the script commits; reads and writes wait.
-- No row is rewritten: a default is kept once for all of them.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand add column weight integer default 0 not null;

alter table product_brand_archive add column weight integer default 0;
