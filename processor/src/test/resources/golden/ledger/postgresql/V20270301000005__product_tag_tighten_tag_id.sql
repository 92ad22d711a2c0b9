-- Link product_tag: make tag single.
-- Locks: share on product_tag while an index is built from all its rows; reads go on, writes wait.
-- An index that is there is kept: on a large table migrate() builds it beforehand, while writes go on.
-- So does this, to be run by itself where the script is run by other means:
--     create unique index concurrently product_tag_product_id_uq on product_tag (product_id);
-- It waits at most 5 s for those that use them, and others wait behind it; then it fails and can run again.
-- Written once and never changed: the ledger holds its checksum.

set local lock_timeout = '5s';

create unique index if not exists product_tag_product_id_uq on product_tag (product_id);
