package shop.money;

@interface Id {}
