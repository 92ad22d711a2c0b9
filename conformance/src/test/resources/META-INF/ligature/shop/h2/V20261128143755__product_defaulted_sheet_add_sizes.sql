-- Link product_defaulted_sheet: add column sizes: enum_list, not null, default "[\"LARGE\",\"SMALL\"]".
-- Locks: product_defaulted_sheet and product_defaulted_sheet_archive while H2 copies their rows; reads and writes wait.
-- Written once and never changed: the ledger holds its checksum.

alter table product_defaulted_sheet add column if not exists sizes varchar array default array['LARGE', 'SMALL'] not null;

alter table product_defaulted_sheet_archive add column if not exists sizes varchar array default array['LARGE', 'SMALL'];
