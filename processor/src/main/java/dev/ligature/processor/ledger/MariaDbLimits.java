package dev.ligature.processor.ledger;

import static dev.ligature.processor.ledger.MariaDb.LONGEST_VARCHAR;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What MariaDB cannot hold. Keys, of at most 255 characters, and decimals, of at most 38 digits, are never too long for it.
 * Columns can be too many, though: a row has to have room for each at its longest.
 */
final class MariaDbLimits {

    private static final int ROW = 65_535;

    /** Half a page of InnoDB, in which a row has to be but for what is kept elsewhere. */
    private static final int PAGE = 8_126;

    /** What a row has besides the link's own columns and keys: InnoDB's, and those of an archive, which are more. */
    private static final int OTHERS = 250;

    /** Somewhat less than the server's own limit, which is of what it makes of a definition. */
    private static final int DEFINITION = 60_000;

    private MariaDbLimits() {}

    static List<Excess> of(LinkState link, Dialect dialect) {
        List<Excess> excesses = new ArrayList<>();
        for (ColumnState column : link.columns()) {
            constants(column).ifPresent(excesses::add);
        }
        row(link).ifPresent(excesses::add);
        definition(link, dialect).ifPresent(excesses::add);
        return excesses;
    }

    private static Optional<Excess> constants(ColumnState column) {
        return column.type().constants().stream()
                .max(Comparator.comparingInt(String::length))
                .filter(longest -> longest.length() > LONGEST_VARCHAR)
                .map(longest -> Excess.of(
                        column,
                        "constants of an enum have at most " + LONGEST_VARCHAR + " characters there, and "
                                + Quoted.shown(longest) + " has " + longest.length() + ". Shorten it"));
    }

    private static Optional<Excess> definition(LinkState link, Dialect dialect) {
        int bytes = new Ddl(dialect).live(link).getBytes(UTF_8).length;
        return bytes <= DEFINITION
                ? Optional.empty()
                : Optional.of(Excess.of("the definition of a table has at most " + DEFINITION
                        + " bytes there, and this one has " + bytes
                        + ". Leave out a long default, and give the value when links are created"));
    }

    private static Optional<Excess> row(LinkState link) {
        int inRow = sum(link, Size::inRow);
        int inPage = sum(link, Size::inPage);
        String wayOut = ". Give texts a length over " + LONGEST_VARCHAR
                + " or none, which are kept beside the row; or define a second link";
        if (inRow > ROW) {
            return Optional.of(
                    Excess.of("a row has at most " + ROW + " bytes there, and this one could need " + inRow + wayOut));
        }
        return inPage <= PAGE
                ? Optional.empty()
                : Optional.of(Excess.of("a row has at most " + PAGE + " bytes of a page there, and this one could need "
                        + inPage + wayOut));
    }

    private static int sum(LinkState link, ToIntFunction<Size> size) {
        Stream<StoredType> keys = Stream.of(link.left().key(), link.right().key());
        Stream<StoredType> columns = link.columns().stream().map(ColumnState::type);
        return OTHERS
                + Stream.concat(keys, columns).map(Size::of).mapToInt(size).sum();
    }

    /**
     * The most bytes of a value.
     *
     * @param inRow as the server counts
     * @param inPage as InnoDB counts: what can be over 255 bytes may be kept elsewhere, behind a pointer
     */
    private record Size(int inRow, int inPage) {

        private static final int BYTES_OF_CHARACTER = 4;
        private static final int IN_PAGE = 255;
        private static final int POINTER = 21;
        private static final Size LONG = new Size(12, POINTER);

        static Size of(StoredType type) {
            return switch (type.kind()) {
                case TEXT -> MariaDb.isLong(type) ? LONG : varchar(type.length());
                case ENUM -> varchar(LONGEST_VARCHAR);
                case JSON, BYTES, TEXT_LIST, ENUM_LIST -> LONG;
                case BOOLEAN -> fixed(1);
                case SHORT -> fixed(2);
                case DATE -> fixed(3);
                case INTEGER -> fixed(4);
                case TIME -> fixed(6);
                case LONG, FLOAT, DOUBLE, DATE_TIME, INSTANT, OFFSET_DATE_TIME -> fixed(8);
                case UUID -> fixed(36);
                case DECIMAL -> fixed(20);
            };
        }

        private static Size varchar(int characters) {
            int bytes = BYTES_OF_CHARACTER * characters;
            return new Size(bytes + 2, bytes > IN_PAGE ? POINTER : bytes + 1);
        }

        private static Size fixed(int bytes) {
            return new Size(bytes, bytes);
        }
    }
}
