-- Link product_brand: retire column rank (its data stays).
-- Locks: product_brand and product_brand_archive for a moment; reads and writes wait.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand alter column rank drop not null;
