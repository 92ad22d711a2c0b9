package odd.dollar;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import odd.stock$.$tock;

@DefineLink
public record Selfs$(
        @LinkEnd(alias = "paren$t") Ref<$tock, String> paren$t,
        @LinkEnd(isList = true, alias = "$children") Ref<$tock, String> $child,
        @LinkColumn int $umber) {}
