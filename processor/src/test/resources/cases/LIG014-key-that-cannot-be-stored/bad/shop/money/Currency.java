package shop.money;

import java.net.URI;

public record Currency(URI id, String name) {}
