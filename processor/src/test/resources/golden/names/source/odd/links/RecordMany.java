package odd.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import odd.dev.Many;
import odd.java.util.Record;

/** Models whose paths are called like the runtime's. */
@DefineLink
public record RecordMany(
        @LinkEnd(isList = true, alias = "nodes") Ref<Record, String> record,
        @LinkEnd(isList = true, alias = "paths") Ref<Many, String> many) {}
