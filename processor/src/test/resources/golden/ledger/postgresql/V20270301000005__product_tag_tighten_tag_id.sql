-- Link product_tag: make tag single.
-- Locks: share on product_tag until the script commits; writes wait.
-- An index is built from all rows, unless it is there: on a large table migrate() builds it beforehand, while
-- reads and writes go on. So does this, where the script is run by other means; each by itself:
--     drop index concurrently if exists product_tag_product_id_uq;
--     create unique index concurrently product_tag_product_id_uq on product_tag (product_id);
--     comment on index product_tag_product_id_uq is 'Ligature: built before its script is run';
-- It waits at most 2 s for each table that is in use, and others wait behind it; then it fails and can run again.
-- Written once and never changed: the ledger holds its checksum.

set local lock_timeout = '2s';

do $$ begin
    if to_regclass('product_tag_product_id_uq') is not null and not exists (
            select from pg_index where indexrelid = to_regclass('product_tag_product_id_uq')
            and indrelid = 'product_tag'::regclass and indisvalid and indisunique) then
        raise 'something else has the name of the index product_tag_product_id_uq, or it was not built to its end: drop it';
    end if;
end $$;

create unique index if not exists product_tag_product_id_uq on product_tag (product_id);
