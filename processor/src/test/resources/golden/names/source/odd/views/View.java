package odd.views;

import dev.ligature.LinkColumn;
import dev.ligature.LinkView;
import odd.java.util.List;
import odd.dev.Map;

/** Views that are called like constants and types of generated code. */
@LinkView(List.class)
public record View(String id, String link, java.util.List<VIEW> history) {

    @LinkView(Map.class)
    public record VIEW(String text, @LinkColumn String type, java.util.List<List> create) {}
}
