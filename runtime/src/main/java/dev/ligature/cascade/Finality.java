package dev.ligature.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what of a deletion could not be restored. Not safe for use by several threads. */
final class Finality {

    private final DeletionModels models;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, String> why = new TreeMap<>();
    private final List<String> ofLinks = new ArrayList<>();

    Finality(DeletionModels models) {
        this.models = models;
    }

    void add(Records of, int count) {
        if (count > 0 && of.way().isPresent()) {
            of.way().get().finality().ifPresent(reason -> {
                counts.merge(of.name(), count, Integer::sum);
                why.put(of.name(), reason);
            });
        }
    }

    void add(Map<String, Long> links) {
        links.forEach((name, count) -> {
            if (!models.isArchived(name)) {
                ofLinks.add("%s of \"%s\": dismissed without an archive".formatted(number(count, "link"), name));
            }
        });
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        counts.forEach((model, count) ->
                sentences.add("%s of %s: %s".formatted(number(count, "record"), model, why.getOrDefault(model, ""))));
        sentences.addAll(ofLinks);
        return List.copyOf(sentences);
    }

    private static String number(long count, String what) {
        return count == 1 ? "1 " + what : count + " " + what + "s";
    }
}
