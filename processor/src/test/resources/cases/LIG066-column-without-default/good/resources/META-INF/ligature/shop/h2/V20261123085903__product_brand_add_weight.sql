-- Link product_brand: add column weight: integer, not null, default "0".
-- Locks: product_brand and product_brand_archive while H2 copies their rows; reads and writes wait.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand add column if not exists weight integer default 0 not null;

alter table product_brand_archive add column if not exists weight integer default 0;
