-- Link product_label: widen column grade: enum(HIGH,LOW,MIDDLE), not null, default "LOW".
-- Locks: product_brand for a moment; reads and writes wait.
-- No row is read or rewritten.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand modify column if exists grade varchar(255) default 'LOW' not null check (grade in ('HIGH', 'LOW', 'MIDDLE'));
