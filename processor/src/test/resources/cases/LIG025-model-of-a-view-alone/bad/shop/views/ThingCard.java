package shop.views;

import dev.ligature.LinkView;

@LinkView(ThingCard.Class.class)
public record ThingCard(String id) {

    public record Class(String id, boolean isLinked) {}
}
