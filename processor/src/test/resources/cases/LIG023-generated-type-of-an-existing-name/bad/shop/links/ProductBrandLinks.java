package shop.links;

final class ProductBrandLinks {}
