-- Link product_label: drop column source with its data.
-- Locks: product_brand and product_brand_archive while H2 copies their rows; reads and writes wait.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand drop column if exists source;

alter table product_brand_archive drop column if exists source;
