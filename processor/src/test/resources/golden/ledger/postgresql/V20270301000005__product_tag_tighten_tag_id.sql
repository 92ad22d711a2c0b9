-- Link product_tag: make tag single.
-- Locks: share on product_tag while an index is built from all its rows; reads go on, writes wait.
-- Written once and never changed: the ledger holds its checksum.

create unique index product_tag_product_id_uq on product_tag (product_id);
