-- Link product_tag: make product single.
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- An index is built from all rows of product_tag.
-- Written once and never changed: the ledger holds its checksum.

create unique index product_tag_tag_id_uq on product_tag (tag_id);

drop index product_tag_tag_id_ix;
