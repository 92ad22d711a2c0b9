-- Link product_label: add column motto: text, not null, default "it's \"fine\"\n".
-- Locks: product_brand and product_brand_archive while H2 copies their rows; reads and writes wait.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand add column if not exists motto varchar default U&'it''s "fine"\000A' not null;

alter table product_brand_archive add column if not exists motto varchar default U&'it''s "fine"\000A';
