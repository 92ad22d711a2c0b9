-- Link product_label: make label a list.
-- Locks: access exclusive on product_brand for the moment in which an index goes.
-- Written once and never changed: the ledger holds its checksum.

drop index product_brand_product_id_uq;
