-- Link product_label: add column featured: text, nullable.
-- Locks: product_brand and product_brand_archive while H2 copies their rows; reads and writes wait.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand add column if not exists featured_2 varchar;

alter table product_brand_archive add column if not exists featured_2 varchar;
