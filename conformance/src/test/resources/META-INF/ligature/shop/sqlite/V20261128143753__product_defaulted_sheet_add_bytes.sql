-- Link product_defaulted_sheet: add column bytes: bytes, not null, default "00ff".
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

alter table product_defaulted_sheet add column bytes blob default x'00ff' not null;

alter table product_defaulted_sheet_archive add column bytes blob default x'00ff';
