-- Link product_label: widen column note: text(80), nullable.
-- Locks: access exclusive on product_brand and product_brand_archive until the script commits; reads and writes wait.
-- No row is read or rewritten.
-- It waits at most 2 s for each table that is in use, and others wait behind it; then it fails and can run again.
-- Written once and never changed: the ledger holds its checksum.

set local lock_timeout = '2s';

alter table product_brand alter column note set data type varchar(80);

alter table product_brand_archive alter column note set data type varchar(80);
