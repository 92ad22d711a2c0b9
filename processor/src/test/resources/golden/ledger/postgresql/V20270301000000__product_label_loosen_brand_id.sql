-- Link product_label: make label a list.
-- Locks: access exclusive on product_brand until the script commits; reads and writes wait.
-- No row is read or rewritten.
-- It waits at most 2 s for each table that is in use, and others wait behind it; then it fails and can run again.
-- Written once and never changed: the ledger holds its checksum.

set local lock_timeout = '2s';

drop index product_brand_product_id_uq;
