-- Link product_defaulted_sheet: add column remark: text, nullable, default "none".
-- Locks: product_defaulted_sheet and product_defaulted_sheet_archive while H2 copies their rows; reads and writes wait.
-- Written once and never changed: the ledger holds its checksum.

alter table product_defaulted_sheet add column if not exists remark varchar default 'none';

alter table product_defaulted_sheet_archive add column if not exists remark varchar default 'none';
