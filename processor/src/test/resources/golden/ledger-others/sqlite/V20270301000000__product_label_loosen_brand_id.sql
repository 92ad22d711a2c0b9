-- Link product_label: make label a list.
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

drop index product_brand_product_id_uq;
