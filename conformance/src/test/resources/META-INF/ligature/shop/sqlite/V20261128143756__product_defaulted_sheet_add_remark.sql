-- Link product_defaulted_sheet: add column remark: text, nullable, default "none".
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

alter table product_defaulted_sheet add column remark text default 'none';

alter table product_defaulted_sheet_archive add column remark text default 'none';
