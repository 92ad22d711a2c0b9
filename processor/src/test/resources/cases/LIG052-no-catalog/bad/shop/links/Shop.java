package shop.links;

public interface Shop {}
