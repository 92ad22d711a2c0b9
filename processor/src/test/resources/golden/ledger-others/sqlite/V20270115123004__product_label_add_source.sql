-- Link product_label: add column source: enum(IMPORT,PERSON), not null, default "PERSON".
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Every row of product_brand is read once, to check it against the constants.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand add column source text default 'PERSON' not null constraint product_brand_source_ck check (source in ('IMPORT', 'PERSON'));

alter table product_brand_archive add column source text default 'PERSON';
