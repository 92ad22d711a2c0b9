package odd.dollar;

import dev.ligature.DefineLink;
import dev.ligature.LinkColumn;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import odd.stock$.$tock;

@DefineLink
public record One$Many(
        @LinkEnd(isList = true, alias = "some$prices") Ref<Pri$e, Pri$e.Amount$> pri$e,
        @LinkEnd(alias = "one$stock", deleteCascade = true) Ref<$tock, String> $tock,
        @LinkColumn long lo$ng) {}
