-- Link product_brand: add column featured: boolean, not null, default "false".
-- Locks: product_brand and product_brand_archive while H2 copies their rows; reads and writes wait.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand add column if not exists featured boolean default false not null;

alter table product_brand_archive add column if not exists featured boolean default false;
