-- Link product_label: widen column grade: enum(HIGH,LOW,MIDDLE), not null, default "LOW".
-- Locks: access exclusive on product_brand until the script commits; reads and writes wait.
-- No row is read or rewritten: each of them satisfies the constraint that goes.
-- It waits at most 2 s for each table that is in use, and others wait behind it; then it fails and can run again.
-- Written once and never changed: the ledger holds its checksum.

set local lock_timeout = '2s';

alter table product_brand drop constraint product_brand_grade_ck,
    add constraint product_brand_grade_ck check (grade in ('HIGH', 'LOW', 'MIDDLE')) not valid;
