package odd.dollar;

import dev.ligature.LinkColumn;
import dev.ligature.LinkView;
import java.util.List;
import java.util.Optional;
import odd.stock$.$tock;

@LinkView(Pri$e.class)
public record Vie$w(String na$me, Optional<$tock> $tock, List<Stoc$k> many$stocks) {

    @LinkView($tock.class)
    public record Stoc$k(String id$, @LinkColumn String te$xt) {}
}
