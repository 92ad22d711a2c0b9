-- Link product_tag: make product single.
-- Locks: product_tag while H2 builds an index from its rows, or drops one; reads and writes wait.
-- Written once and never changed: the ledger holds its checksum.

create unique index if not exists product_tag_tag_id_uq on product_tag (tag_id);

drop index if exists product_tag_tag_id_ix;
