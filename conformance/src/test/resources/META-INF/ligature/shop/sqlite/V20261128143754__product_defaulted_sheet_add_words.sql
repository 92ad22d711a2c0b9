-- Link product_defaulted_sheet: add column words: text_list, not null, default "[\"a\",\"it's\"]".
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

alter table product_defaulted_sheet add column words text default '["a","it''s"]' not null;

alter table product_defaulted_sheet_archive add column words text default '["a","it''s"]';
