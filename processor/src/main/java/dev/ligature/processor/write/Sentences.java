package dev.ligature.processor.write;

/** What the documentation of a client says about its link, in English. */
final class Sentences {

    private Sentences() {}

    /** Such as "A product has at most one brand." */
    static String cardinality(Direction direction) {
        String partners = direction.toMany()
                ? "any number of " + direction.to().alias()
                : "at most one " + direction.to().alias();
        return capitalised(direction.from().aRecord()) + " has " + partners + ".";
    }

    /** What happens to the partners when a record is deleted. */
    static String deletion(Direction direction) {
        boolean many = direction.toMany();
        boolean cascade = direction.to().end().deleteCascade();
        String fate =
                cascade ? (many ? " are" : " is") + " deleted too" + exception(direction) : many ? " stay" : " stays";
        return "When " + direction.from().aRecord() + " is deleted, its "
                + direction.to().alias() + fate + ".";
    }

    /** When a link cannot be made, such as "the product has another brand"; empty if it always can. */
    static String conflict(Client client) {
        return conflict(
                client, "the " + client.left().record(), "the " + client.right().record());
    }

    /** As {@link #conflict}, of many links. */
    static String conflictOfMany(Client client) {
        return conflict(client, client.left().aRecord(), client.right().aRecord());
    }

    /** When the partners of a record cannot be set without taking one from another record; empty if they always can. */
    static String taken(Direction direction) {
        if (!direction.exclusive()) {
            return "";
        }
        String partner = direction.toMany()
                ? "one of the " + direction.to().alias()
                : "the " + direction.to().record();
        return partner + " has another " + direction.from().alias();
    }

    private static String conflict(Client client, String left, String right) {
        String leftHas = left + " has another " + client.right().alias();
        String rightHas = right + " has another " + client.left().alias();
        boolean leftMany = client.fromLeft().toMany();
        boolean rightMany = client.fromRight().toMany();
        if (leftMany) {
            return rightMany ? "" : rightHas;
        }
        return rightMany ? leftHas : leftHas + ", or " + rightHas;
    }

    /** A cascade leaves what is linked to another record as well. */
    private static String exception(Direction direction) {
        if (direction.exclusive()) {
            return "";
        }
        String another = "another " + direction.from().record();
        return direction.toMany() ? ", except those that " + another + " has" : ", unless " + another + " has it";
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
