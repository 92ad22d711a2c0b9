/** The annotations of Ligature, and what runs the code generated from them. */
module dev.ligature {
    requires transitive java.sql;
    requires transitive org.jooq;
    requires static transitive org.jspecify;
    // holds @Generated, which generated code carries into modules that require this one
    requires static transitive java.compiler;

    exports dev.ligature;
    exports dev.ligature.spi;

    uses dev.ligature.spi.Catalog;
}
