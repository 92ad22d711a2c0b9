package dev.ligature.migrate;

import dev.ligature.spi.LinkType;
import java.util.List;

/**
 * The tables of one link. Immutable.
 *
 * @param link the link's name, as its scripts carry it
 * @param tables the live one first
 */
record LinkTables(String link, List<ExpectedTable> tables) {

    static LinkTables of(LinkType<?, ?, ?> link) {
        return new LinkTables(link.name(), ExpectedTable.of(link));
    }
}
