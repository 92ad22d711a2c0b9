-- Link third_party_logistics_warehouse_product_variant_reserv_dc33b1ca: create table third_party_logistics_warehouse_product_variant_reserv_dc33b1ca and its archive third_party_logistics_warehouse_product_variant_reserv_9fbb4153.
-- Locks: nothing that exists: the tables are new.
-- Written once and never changed: the ledger holds its checksum.

create table if not exists third_party_logistics_warehouse_product_variant_reserv_dc33b1ca (
    product_variant_for_which_the_stock_of_a_third_party_w_9606b6f4 varchar(255) not null,
    third_party_logistics_warehouse_in_which_the_product_v_c38b7bc9 varchar(255) not null,
    priority_of_the_reservation_among_all_reservations_of__9b4204d2 integer default 0 not null,
    priority_of_the_reservation_among_all_reservations_of__f8c55788 integer default 0 not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint third_party_logistics_warehouse_product_variant_reserv_e1b0e570 primary key (product_variant_for_which_the_stock_of_a_third_party_w_9606b6f4, third_party_logistics_warehouse_in_which_the_product_v_c38b7bc9)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create unique index if not exists third_party_logistics_warehouse_product_variant_reserv_445f936c on third_party_logistics_warehouse_product_variant_reserv_dc33b1ca (product_variant_for_which_the_stock_of_a_third_party_w_9606b6f4);

create index if not exists third_party_logistics_warehouse_product_variant_reserv_8f48fee9 on third_party_logistics_warehouse_product_variant_reserv_dc33b1ca (third_party_logistics_warehouse_in_which_the_product_v_c38b7bc9, product_variant_for_which_the_stock_of_a_third_party_w_9606b6f4);

create table if not exists third_party_logistics_warehouse_product_variant_reserv_9fbb4153 (
    product_variant_for_which_the_stock_of_a_third_party_w_9606b6f4 varchar(255),
    third_party_logistics_warehouse_in_which_the_product_v_c38b7bc9 varchar(255),
    priority_of_the_reservation_among_all_reservations_of__9b4204d2 integer default 0,
    priority_of_the_reservation_among_all_reservations_of__f8c55788 integer default 0,
    created_at datetime(6),
    updated_at datetime(6),
    dismissed_at datetime(6),
    reason varchar(20),
    deletion_id char(36) character set ascii collate ascii_bin
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index if not exists third_party_logistics_warehouse_product_variant_reserv_8e18b5d9 on third_party_logistics_warehouse_product_variant_reserv_9fbb4153 (product_variant_for_which_the_stock_of_a_third_party_w_9606b6f4);

create index if not exists third_party_logistics_warehouse_product_variant_reserv_16e07a12 on third_party_logistics_warehouse_product_variant_reserv_9fbb4153 (third_party_logistics_warehouse_in_which_the_product_v_c38b7bc9);

create index if not exists third_party_logistics_warehouse_product_variant_reserv_b2c0b93e on third_party_logistics_warehouse_product_variant_reserv_9fbb4153 (deletion_id);
