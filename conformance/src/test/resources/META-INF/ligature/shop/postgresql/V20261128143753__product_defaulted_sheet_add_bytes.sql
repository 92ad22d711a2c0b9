-- Link product_defaulted_sheet: add column bytes: bytes, not null, default "00ff".
-- Locks: access exclusive on product_defaulted_sheet and product_defaulted_sheet_archive until the script commits; reads and writes wait.
-- No row is read or rewritten: a default is kept once for all of them.
-- It waits at most 2 s for each table that is in use, and others wait behind it; then it fails and can run again.
-- Written once and never changed: the ledger holds its checksum.

set local lock_timeout = '2s';

alter table product_defaulted_sheet add column bytes bytea default decode('00ff', 'hex') not null;

alter table product_defaulted_sheet_archive add column bytes bytea default decode('00ff', 'hex');
