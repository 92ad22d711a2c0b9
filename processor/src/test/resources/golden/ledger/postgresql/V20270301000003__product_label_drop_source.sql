-- Link product_label: drop column source with its data.
-- Locks: access exclusive on product_brand and product_brand_archive until the script commits; reads and writes wait.
-- No row is read or rewritten; the space is free when rows are written anew.
-- It waits at most 2 s for each table that is in use, and others wait behind it; then it fails and can run again.
-- Written once and never changed: the ledger holds its checksum.

set local lock_timeout = '2s';

alter table product_brand drop column source;

alter table product_brand_archive drop column source;
