-- Link product_label: widen column grade: enum(HIGH,LOW,MIDDLE), not null, default "LOW".
-- Locks: access exclusive on product_brand until the script commits; reads and writes wait.
-- Every row of product_brand is read once, to check it against the constants.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand drop constraint product_brand_grade_ck;

alter table product_brand add constraint product_brand_grade_ck check (grade in ('HIGH', 'LOW', 'MIDDLE'));
