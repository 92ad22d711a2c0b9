-- Link product_tag: make product single.
-- Locks: product_tag for moments; reads and writes wait.
-- They go on while an index is built from all rows.
-- Written once and never changed: the ledger holds its checksum.

create unique index if not exists product_tag_tag_id_uq on product_tag (tag_id);

drop index if exists product_tag_tag_id_ix on product_tag;
