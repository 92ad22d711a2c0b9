package shop.links;

final class BrandCardQuery {}
