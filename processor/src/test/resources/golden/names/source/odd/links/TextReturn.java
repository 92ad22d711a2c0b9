package odd.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import java.util.UUID;
import odd.dev.Return;
import odd.java.util.Text;

@DefineLink
public record TextReturn(@LinkEnd(isList = true) Ref<Text, String> text, @LinkEnd Ref<Return, UUID> aReturn) {}
