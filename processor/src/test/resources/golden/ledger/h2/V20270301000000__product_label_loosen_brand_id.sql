-- Link product_label: make label a list.
-- Locks: product_brand while H2 builds an index from its rows, or drops one; reads and writes wait.
-- Written once and never changed: the ledger holds its checksum.

drop index if exists product_brand_product_id_uq;
