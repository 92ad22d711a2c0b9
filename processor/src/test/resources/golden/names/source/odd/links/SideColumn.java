package odd.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import odd.dev.Column;
import odd.java.util.Side;

/** Ends that are called like parameters and fields of the client. */
@DefineLink
public record SideColumn(
        @LinkEnd(isList = true, alias = "froms") Ref<Side, String> from,
        @LinkEnd(alias = "fromFrom") Ref<Column, String> fromFrom,
        @LinkColumn(defaultValue = "1") int links) {}
