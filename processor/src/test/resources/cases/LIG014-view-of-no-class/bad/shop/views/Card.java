package shop.views;

import dev.ligature.LinkView;

@LinkView(int.class)
public record Card(String id) {}
