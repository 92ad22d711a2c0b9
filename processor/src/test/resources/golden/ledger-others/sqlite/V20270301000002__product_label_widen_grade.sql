-- Link product_label: widen column grade: enum(HIGH,LOW,MIDDLE), not null, default "LOW".
-- Locks: the database until the script commits; writes wait, and so can reads unless it is in WAL mode.
-- Every row of product_brand is copied twice, and every index of it is built anew.
-- What others added to the table is lost: columns, indexes, triggers; and a foreign key to it acts as if all its
-- rows were deleted.
-- Written once and never changed: the ledger holds its checksum.

create table temp.product_brand_rows as
    select product_id, brand_id, featured, note, grade, featured_2, source, motto, created_at, updated_at
    from product_brand;

drop table product_brand;

create table product_brand (
    product_id text not null,
    brand_id text not null,
    featured boolean default 0 not null,
    note text,
    grade text default 'LOW' not null constraint product_brand_grade_ck check (grade in ('HIGH', 'LOW', 'MIDDLE')),
    featured_2 text,
    source text default 'PERSON' not null constraint product_brand_source_ck check (source in ('IMPORT', 'PERSON')),
    motto text default (cast(x'69742773202266696e65220a' as text)) not null,
    created_at text not null,
    updated_at text not null,
    constraint product_brand_pk primary key (product_id, brand_id)
);

insert into product_brand (product_id, brand_id, featured, note, grade, featured_2, source, motto, created_at, updated_at)
    select product_id, brand_id, featured, note, grade, featured_2, source, motto, created_at, updated_at
    from temp.product_brand_rows;

drop table temp.product_brand_rows;

create index product_brand_brand_id_ix on product_brand (brand_id, product_id);
