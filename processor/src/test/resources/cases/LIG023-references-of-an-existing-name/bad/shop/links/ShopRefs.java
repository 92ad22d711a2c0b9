package shop.links;

public interface ShopRefs {}
