-- Link product_label: drop column source with its data.
-- Locks: product_brand and product_brand_archive for a moment; reads and writes wait.
-- No row is read or rewritten.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand drop column if exists source;

alter table product_brand_archive drop column if exists source;
