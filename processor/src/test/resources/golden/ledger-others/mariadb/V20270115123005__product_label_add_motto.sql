-- Link product_label: add column motto: text, not null, default "it's \"fine\"\n".
-- Locks: product_brand and product_brand_archive for a moment; reads and writes wait.
-- No row is read or rewritten.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand add column if not exists motto longtext default (convert(x'69742773202266696e65220a' using utf8mb4)) not null;

alter table product_brand_archive add column if not exists motto longtext default (convert(x'69742773202266696e65220a' using utf8mb4));
