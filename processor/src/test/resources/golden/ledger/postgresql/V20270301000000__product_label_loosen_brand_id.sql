-- Link product_label: make label a list.
-- Locks: access exclusive on product_brand for the moment in which an index goes.
-- It waits at most 5 s for those that use them, and others wait behind it; then it fails and can run again.
-- Written once and never changed: the ledger holds its checksum.

set local lock_timeout = '5s';

drop index product_brand_product_id_uq;
