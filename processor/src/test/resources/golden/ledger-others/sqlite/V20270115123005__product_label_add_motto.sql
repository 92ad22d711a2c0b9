-- Link product_label: add column motto: text, not null, default "it's \"fine\"\n".
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Written once and never changed: the ledger holds its checksum.

alter table product_brand add column motto text default (cast(x'69742773202266696e65220a' as text)) not null;

alter table product_brand_archive add column motto text default (cast(x'69742773202266696e65220a' as text));
