-- Link product_label: widen column grade: enum(HIGH,LOW,MIDDLE), not null, default "LOW".
-- Locks: product_brand while H2 checks its rows against the constants; reads and writes wait.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand drop constraint if exists product_brand_grade_ck;

alter table product_brand add constraint product_brand_grade_ck check (grade in ('HIGH', 'LOW', 'MIDDLE'));
