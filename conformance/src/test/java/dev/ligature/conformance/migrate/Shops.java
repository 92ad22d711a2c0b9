package dev.ligature.conformance.migrate;

import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;

/** One application in its versions. */
final class Shops {
    static final long CREATE = 20260101000000L;
    static final long NOTE = 20260201000000L;

    static final TestLink BRAND = TestLink.manyToOne("product_brand");
    static final TestLink NOTED = BRAND.columns(Column.nullable(0, "note", "note", ColumnType.varchar(100)));

    /** The first version: a link without columns. */
    static final ScriptedCatalog FIRST =
            ScriptedCatalog.of("shop", BRAND.type()).script("product_brand", CREATE, BRAND.create());

    /** The second version: the link has a note. */
    static final ScriptedCatalog SECOND = FIRST.links(NOTED.type())
            .script(
                    "product_brand",
                    NOTE,
                    "alter table product_brand add column <if missing> note <varchar(100)>",
                    "alter table product_brand_archive add column <if missing> note <varchar(100)>");

    static final String CREATE_FILE = ScriptedCatalog.file("product_brand", CREATE);
    static final String NOTE_FILE = ScriptedCatalog.file("product_brand", NOTE);

    /** A link in the table. */
    static final String ROW = "insert into product_brand (product_id, brand_id, created_at, updated_at)"
            + " values ('p', 'b', current_timestamp, current_timestamp)";

    private Shops() {}
}
