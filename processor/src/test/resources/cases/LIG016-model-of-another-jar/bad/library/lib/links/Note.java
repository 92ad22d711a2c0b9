package lib.links;

record Note(String id) {}
