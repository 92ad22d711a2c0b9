-- Link product_label: drop column source with its data.
-- Locks: access exclusive on product_brand and product_brand_archive until the script commits; reads and writes wait.
-- No row is rewritten; the space is free when rows are written anew.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand drop column source;

alter table product_brand_archive drop column source;
