package shop.customer;

import java.io.InputStream;

/** Its picture cannot be read, so nobody sees it as a whole. */
public record Customer(Integer id, String email, InputStream picture) {}
