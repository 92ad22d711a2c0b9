package dev.ligature.processor.write;

import dev.ligature.processor.model.CamelCase;
import dev.ligature.processor.model.EndDefinition;
import dev.ligature.processor.model.LinkDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the methods of a client are called that look from the records of one end. The names come from aliases; where two
 * methods would have one name, each has the component's name behind it: {@code linkOfProduct} and {@code linkOfBrand}.
 *
 * @param partners gives the partners: {@code brandOf}
 * @param set makes the partners: {@code setBrandOf}
 * @param setLinks makes the partners by link records where there can be many: {@code setProductLinksOf}
 * @param clear dismisses all: {@code clearBrandOf}
 * @param count counts the partners where there can be many: {@code countProductsOf}
 * @param byRecord gives the partners of many records: {@code brandsByProduct}
 * @param links gives the links: {@code linkOf}
 * @param history gives the past: {@code history}
 */
record DirectionNames(
        String partners,
        String set,
        String setLinks,
        String clear,
        String count,
        String byRecord,
        String links,
        String history) {

    /** The methods that a client has whatever its link is. */
    private static final List<String> FIXED = List.of(
            "changeFromJson",
            "compensate",
            "create",
            "createAll",
            "createStep",
            "dismiss",
            "dismissAll",
            "dismissStep",
            "exists",
            "find",
            "history",
            "in",
            "linkAll",
            "purge",
            "step",
            "update",
            "updateStep",
            "with");

    /** How the step of a method that writes is called. */
    static String step(String method) {
        return method + "Step";
    }

    /** The names from the left end, then those from the right end. */
    static List<DirectionNames> of(LinkDefinition link) {
        String historyOfRight = "historyOf" + CamelCase.capitalised(link.right().name());
        Set<String> taken = new HashSet<>(FIXED);
        taken.add(historyOfRight);
        List<Wish> wishes = new ArrayList<>(byAlias(link.left(), link.right()));
        wishes.addAll(byAlias(link.right(), link.left()));
        List<String> byAlias = grant(wishes, taken);
        List<String> links = grant(List.of(links(link.left(), link.right()), links(link.right(), link.left())), taken);
        int half = byAlias.size() / 2;
        return List.of(
                named(byAlias.subList(0, half), links.get(0), "history"),
                named(byAlias.subList(half, byAlias.size()), links.get(1), historyOfRight));
    }

    private static DirectionNames named(List<String> byAlias, String links, String history) {
        return new DirectionNames(
                byAlias.get(0),
                byAlias.get(1),
                byAlias.get(2),
                byAlias.get(3),
                byAlias.get(4),
                byAlias.get(5),
                links,
                history);
    }

    private static List<Wish> byAlias(EndDefinition from, EndDefinition to) {
        String alias = CamelCase.capitalised(to.alias());
        String behind = CamelCase.capitalised(from.name());
        return List.of(
                new Wish(to.alias() + "Of", behind),
                new Wish("set" + alias + "Of", behind),
                new Wish("set" + CamelCase.capitalised(to.name()) + "LinksOf", behind),
                new Wish("clear" + alias + "Of", behind),
                new Wish("count" + alias + "Of", behind),
                new Wish(ClientEnd.plural(to) + "By" + behind, ""));
    }

    private static Wish links(EndDefinition from, EndDefinition to) {
        return new Wish(to.list() ? "linksOf" : "linkOf", CamelCase.capitalised(from.name()));
    }

    private static List<String> grant(List<Wish> wishes, Set<String> taken) {
        List<String> granted = new ArrayList<>();
        for (Wish wish : wishes) {
            boolean alone =
                    wishes.stream().filter(w -> w.name.equals(wish.name)).count() == 1;
            String name = alone && isFree(wish.name, taken) ? wish.name : wish.name + wish.behind;
            while (!isFree(name, taken)) {
                name += "_";
            }
            taken.add(name);
            taken.add(step(name));
            granted.add(name);
        }
        return granted;
    }

    /** A name that is free for a method and its step. */
    private static boolean isFree(String name, Set<String> taken) {
        return !taken.contains(name) && !taken.contains(step(name));
    }

    private record Wish(String name, String behind) {}
}
