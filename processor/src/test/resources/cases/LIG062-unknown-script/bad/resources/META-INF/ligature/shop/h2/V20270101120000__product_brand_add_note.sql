alter table product_brand add column note varchar;
