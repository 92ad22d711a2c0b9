-- Link third_party_logistics_warehouse_product_variant_reserv_ba94d0c6: create table third_party_logistics_warehouse_product_variant_reserv_ba94d0c6 and its archive third_party_logistics_warehouse_product_variant_reserv_7963d07f.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists third_party_logistics_warehouse_product_variant_reserv_ba94d0c6 (
    product_variant_for_which_the_stock_of_a_third_party_w_37dbb467 varchar(255) not null,
    third_party_logistics_warehouse_in_which_the_product_v_28e3767a varchar(255) not null,
    priority_of_the_reservation_among_all_reservations_of__9b4204d2 integer default 0 not null,
    priority_of_the_reservation_among_all_reservations_of__f8c55788 integer default 0 not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint third_party_logistics_warehouse_product_variant_reserv_02440c8d primary key (product_variant_for_which_the_stock_of_a_third_party_w_37dbb467, third_party_logistics_warehouse_in_which_the_product_v_28e3767a)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists third_party_logistics_warehouse_product_variant_reserv_5bd6421c on third_party_logistics_warehouse_product_variant_reserv_ba94d0c6 (product_variant_for_which_the_stock_of_a_third_party_w_37dbb467);

create index if not exists third_party_logistics_warehouse_product_variant_reserv_9f4ef073 on third_party_logistics_warehouse_product_variant_reserv_ba94d0c6 (third_party_logistics_warehouse_in_which_the_product_v_28e3767a, product_variant_for_which_the_stock_of_a_third_party_w_37dbb467);

create table if not exists third_party_logistics_warehouse_product_variant_reserv_7963d07f (
    product_variant_for_which_the_stock_of_a_third_party_w_37dbb467 varchar(255),
    third_party_logistics_warehouse_in_which_the_product_v_28e3767a varchar(255),
    priority_of_the_reservation_among_all_reservations_of__9b4204d2 integer default 0,
    priority_of_the_reservation_among_all_reservations_of__f8c55788 integer default 0,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists third_party_logistics_warehouse_product_variant_reserv_4004626e on third_party_logistics_warehouse_product_variant_reserv_7963d07f (product_variant_for_which_the_stock_of_a_third_party_w_37dbb467);

create index if not exists third_party_logistics_warehouse_product_variant_reserv_469a8588 on third_party_logistics_warehouse_product_variant_reserv_7963d07f (third_party_logistics_warehouse_in_which_the_product_v_28e3767a);

create index if not exists third_party_logistics_warehouse_product_variant_reserv_963252f9 on third_party_logistics_warehouse_product_variant_reserv_7963d07f (deletion_id);
