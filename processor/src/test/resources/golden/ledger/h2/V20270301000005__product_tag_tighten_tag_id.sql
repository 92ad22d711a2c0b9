-- Link product_tag: make tag single.
-- Locks: product_tag while H2 builds an index from its rows, or drops one; reads and writes wait.
-- Written once and never changed: the ledger holds its checksum.

create unique index if not exists product_tag_product_id_uq on product_tag (product_id);
