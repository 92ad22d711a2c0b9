package dev.ligature.processor.random;

import dev.ligature.processor.model.JavaWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that are allowed and unusual: words of SQL, of Java and of the generated code, other scripts, long ones. */
final class Words {

    private static final List<String> MEMBERS = List.of("""
            order user value key group select from table index size name title year check type left right
            ligature state ref refs column columns create history count exists find purge dismiss update in with pair
            page cursor taking path query model change changes c p l r var record yield sealed permits when module open
            requires to uses it x_ _2x __ $ a$b größe ñandú 漢字 имя URL iSBN v2 x1y2 string list optional object override
            productVariantReservation isActive getName equals hash not and or any none isNull like eq asc desc node root
            self createAll of TYPE MODEL java dev app rows links1 linkOf setOf clearAll box city bus fromLeft store
            item person source side catalog instant period linked outcome counts configuration connection transaction
            aNameThatIsMuchLongerThanAnyDatabaseTakesAndThatIsThereforeCutSomewhere
            aNameThatIsMuchLongerThanAnyDatabaseTakesAndThatIsThereforeCutElsewhere
            """.strip().split("\\s+"));

    /** Without other scripts: not every file system has files of such names. */
    private static final List<String> TYPES = List.of("""
            Product Brand Order User Value List String Object Optional Column Ref Path Values Node Source Side Catalog
            Query Ligature Override Generated Integer Long Instant Condition A$B X Record Iterable Collection Connection
            Configuration Consumer Function Map UUID Taking Pair Page Outcome Enum Void URLMapping Item2 Boolean Class
            Linked Period Counts Cursor Transaction LinkStore LinksFrom LinkType ColumnType ColumnChanges LinkEndType
            LinkInfo ViewType ModelType RecordPath ManyPath TextPath QueryState ViewQuery Suppress Deprecated Select
            ATypeWhoseNameIsMuchLongerThanAnyDatabaseTakesAndThatIsThereforeCut Thing Other Box City Person
            """.strip().split("\\s+"));

    private static final List<String> CONTENTS_OF_LINKS =
            List.of("createdAt", "updatedAt", "dismissedAt", "reason", "deletionId");

    private static final String PATH = "Path";

    private final Chance chance;
    private final List<String> types = new ArrayList<>(TYPES);

    Words(Chance chance) {
        this.chance = chance;
    }

    /** A name for a type, which no other type of the application has, nor the paths of one. */
    String type() {
        String type = types.remove(chance.below(types.size()));
        types.remove(type + PATH);
        if (type.endsWith(PATH)) {
            types.remove(type.substring(0, type.length() - PATH.length()));
        }
        return type;
    }

    /** The same for a model, whose factory cannot be called like a word of Java. */
    String typeOfModel() {
        String type = type();
        return JavaWords.isKeyword(type.toLowerCase(Locale.ROOT)) ? typeOfModel() : type;
    }

    /** A name for a member that is none of these, not even in SQL; it is one of them from then on. */
    String member(Set<String> taken) {
        String word = chance.pick(MEMBERS);
        while (!taken.add(plain(word))) {
            word = chance.pick(MEMBERS);
        }
        return chance.orWrong(word, wrongNames());
    }

    private static String[] wrongNames() {
        List<String> wrong = new ArrayList<>(CONTENTS_OF_LINKS);
        wrong.addAll(List.of(
                "hashCode", "isLinked", "clone", "_", "class", "$", "__", "link", "links", "id", "order", "$$"));
        return wrong.toArray(String[]::new);
    }

    /** The name without what makes no difference in SQL. */
    static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
