package shop.links;

final class OrderPaths {

    OrderPath path;
}
