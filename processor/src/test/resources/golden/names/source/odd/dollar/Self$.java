package odd.dollar;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import odd.stock$.$tock;

@DefineLink
public record Self$(
        @LinkEnd(alias = "$before") Ref<$tock, String> $be,
        @LinkEnd(alias = "after$") Ref<$tock, String> af$,
        @LinkColumn(defaultValue = "0") int $umber) {}
