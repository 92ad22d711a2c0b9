-- Link product_label: add column source: enum(IMPORT,PERSON), not null, default "PERSON".
-- Locks: product_brand and product_brand_archive for a moment; reads and writes wait.
-- No row is read or rewritten.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand add column if not exists source varchar(255) default 'PERSON' not null check (source in ('IMPORT', 'PERSON'));

alter table product_brand_archive add column if not exists source varchar(255) default 'PERSON';
