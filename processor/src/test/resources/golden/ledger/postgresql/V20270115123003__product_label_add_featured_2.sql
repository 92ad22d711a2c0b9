-- Link product_label: add column featured: text, nullable.
-- Locks: access exclusive on product_brand and product_brand_archive until the script commits; reads and writes wait.
-- No row is read or rewritten: a default is kept once for all of them.
-- It waits at most 2 s for each table that is in use, and others wait behind it; then it fails and can run again.
-- Written once and never changed: the ledger holds its checksum.

set local lock_timeout = '2s';

alter table product_brand add column featured_2 text;

alter table product_brand_archive add column featured_2 text;
