package shop.views;

import dev.ligature.LinkView;

@LinkView(Prodct.class)
public record ProductCard(String id, Titel title) {}
