package odd.dollar;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import odd.stock$.$tock;

@DefineLink
public record Many$Many(
        @LinkEnd(isList = true, alias = "many$prices") Ref<Pri$e, Pri$e.Amount$> pri$e,
        @LinkEnd(isList = true, alias = "many$stocks") Ref<$tock, String> $tock,
        @LinkColumn(defaultValue = "$$") String te$xt) {}
