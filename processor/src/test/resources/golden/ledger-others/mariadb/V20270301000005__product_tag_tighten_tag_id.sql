-- Link product_tag: make tag single.
-- Locks: product_tag for moments; reads and writes wait.
-- They go on while an index is built from all rows.
-- Written once and never changed: the ledger holds its checksum.

create unique index if not exists product_tag_product_id_uq on product_tag (product_id);
