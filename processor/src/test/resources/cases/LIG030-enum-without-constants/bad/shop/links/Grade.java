package shop.links;

public enum Grade {}
