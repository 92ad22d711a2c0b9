-- Link product_label: widen column note: text(80), nullable.
-- Locks: product_brand and product_brand_archive for a moment; reads and writes wait.
-- No row is read or rewritten.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand modify column if exists note varchar(80);

alter table product_brand_archive modify column if exists note varchar(80);
