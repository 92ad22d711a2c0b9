-- Link product_brand: retire column rank (its data stays).
-- Locks: access exclusive on product_brand until the script commits; reads and writes wait.
-- No row is read or rewritten.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand alter column rank drop not null;
