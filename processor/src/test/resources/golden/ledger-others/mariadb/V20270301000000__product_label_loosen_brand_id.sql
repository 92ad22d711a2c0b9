-- Link product_label: make label a list.
-- Locks: product_brand for moments; reads and writes wait.
-- No row is read or rewritten.
-- Written once and never changed: the ledger holds its checksum.

drop index if exists product_brand_product_id_uq on product_brand;
