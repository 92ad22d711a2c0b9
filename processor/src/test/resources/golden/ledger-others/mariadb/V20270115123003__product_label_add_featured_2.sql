-- Link product_label: add column featured: text, nullable.
-- Locks: product_brand and product_brand_archive for a moment; reads and writes wait.
-- No row is read or rewritten.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand add column if not exists featured_2 longtext;

alter table product_brand_archive add column if not exists featured_2 longtext;
