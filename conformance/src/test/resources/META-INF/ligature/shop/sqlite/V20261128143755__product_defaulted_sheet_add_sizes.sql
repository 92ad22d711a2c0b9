-- Link product_defaulted_sheet: add column sizes: enum_list, not null, default "[\"LARGE\",\"SMALL\"]".
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

alter table product_defaulted_sheet add column sizes text default '["LARGE","SMALL"]' not null;

alter table product_defaulted_sheet_archive add column sizes text default '["LARGE","SMALL"]';
