-- Link product_label: add column source: enum(IMPORT,PERSON), not null, default "PERSON".
-- Locks: access exclusive on product_brand and product_brand_archive until the script commits; reads and writes wait.
-- No row is rewritten: a default is kept once for all of them.
-- Every row of product_brand is read once, to check it against the constants.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand add column source text default 'PERSON' not null constraint product_brand_source_ck check (source in ('IMPORT', 'PERSON'));

alter table product_brand_archive add column source text default 'PERSON';
