-- Link product_label: widen column note: text(80), nullable.
-- Locks: product_brand and product_brand_archive while H2 copies their rows; reads and writes wait.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand alter column note set data type varchar(80);

alter table product_brand_archive alter column note set data type varchar(80);
