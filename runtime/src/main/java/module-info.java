/** The annotations of Ligature, and what runs the code generated from them. */
module dev.ligature {
    requires transitive java.sql;
    requires transitive org.jooq;
    requires static transitive org.jspecify;

    exports dev.ligature;
    exports dev.ligature.spi;
}
