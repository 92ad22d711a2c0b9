package dev.ligature.processor.random;

import dev.ligature.processor.random.Model.Member;
import java.util.List;
import java.util.stream.Stream;

/** A link of a random application. */
record Link(String type, End left, End right, List<Member> columns) {

    /** One end. */
    record End(String name, String alias, boolean list, Model model) {}

    /** An end as it is seen from the other one's model. */
    record Seen(Link link, End end) {}

    /** Those at its ends. */
    Stream<Model> models() {
        return Stream.of(left.model(), right.model());
    }

    /** What is seen from a model. */
    Stream<Seen> from(Model model) {
        Stream<Seen> fromLeft = left.model().equals(model) ? Stream.of(new Seen(this, right)) : Stream.empty();
        Stream<Seen> fromRight = right.model().equals(model) ? Stream.of(new Seen(this, left)) : Stream.empty();
        return Stream.concat(fromLeft, fromRight);
    }
}
