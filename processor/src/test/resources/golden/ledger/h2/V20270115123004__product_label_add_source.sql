-- Link product_label: add column source: enum(IMPORT,PERSON), not null, default "PERSON".
-- Locks: product_brand and product_brand_archive while H2 copies their rows; reads and writes wait.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand add column if not exists source varchar default 'PERSON' not null constraint product_brand_source_ck check (source in ('IMPORT', 'PERSON'));

alter table product_brand_archive add column if not exists source varchar default 'PERSON';
