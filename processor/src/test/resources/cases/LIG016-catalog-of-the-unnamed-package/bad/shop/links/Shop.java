package shop.links;

/** No catalog here: that of the case is elsewhere. */
public interface Shop {}
