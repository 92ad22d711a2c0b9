package odd.links;

import dev.ligature.DefineLink;
import dev.ligature.LinkEnd;
import dev.ligature.Ref;
import odd.dev.Iterable;
import odd.java.util.Text;

@DefineLink
public record TextIterable(@LinkEnd(alias = "words") Ref<Text, String> text, @LinkEnd(isList = true) Ref<Iterable, String> iterable) {}
