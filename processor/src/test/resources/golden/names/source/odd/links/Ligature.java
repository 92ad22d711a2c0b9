package odd.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import odd.java.util.List;
import odd.dev.Map;

/** Columns that are words of the client and of its parts. */
@DefineLink
public record Ligature(
        @LinkEnd(isList = true, alias = "create") Ref<List, String> list,
        @LinkEnd(isList = true, alias = "history") Ref<Map, String> map,
        @LinkColumn(nullable = true) String type,
        @LinkColumn(nullable = true) String link,
        @LinkColumn(nullable = true) String links,
        @LinkColumn(nullable = true) String changes,
        @LinkColumn(nullable = true) String values,
        @LinkColumn(nullable = true) String value,
        @LinkColumn(nullable = true) String collect,
        @LinkColumn(nullable = true) String create,
        @LinkColumn(nullable = true) String equals,
        @LinkColumn(nullable = true) String node,
        @LinkColumn(nullable = true) String path,
        @LinkColumn(nullable = true) String java,
        @LinkColumn(nullable = true) String record) {}
