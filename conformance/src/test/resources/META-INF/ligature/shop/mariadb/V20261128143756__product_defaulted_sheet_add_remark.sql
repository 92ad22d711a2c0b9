-- Link product_defaulted_sheet: add column remark: text, nullable, default "none".
-- Locks: product_defaulted_sheet and product_defaulted_sheet_archive for a moment; reads and writes wait.
-- No row is read or rewritten.
-- Written once and never changed: the ledger holds its checksum.

alter table product_defaulted_sheet add column if not exists remark longtext default 'none';

alter table product_defaulted_sheet_archive add column if not exists remark longtext default 'none';
