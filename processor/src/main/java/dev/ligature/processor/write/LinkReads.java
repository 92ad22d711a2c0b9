package dev.ligature.processor.write;

import static dev.ligature.processor.write.Methods.method;
import static dev.ligature.processor.write.Methods.one;

import dev.ligature.processor.write.source.ClassName;
import dev.ligature.processor.write.source.Code;
import dev.ligature.processor.write.source.Method;
import dev.ligature.processor.write.source.Type;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The methods of a client that read links and partners, and those of its archive. */
final class LinkReads {

    private final Client client;
    private final ClientEnd left;
    private final ClientEnd right;

    LinkReads(Client client) {
        this.client = client;
        this.left = client.left();
        this.right = client.right();
    }

    void addTo(Type type) {
        DirectionReads fromLeft = new DirectionReads(client, client.fromLeft());
        DirectionReads fromRight = new DirectionReads(client, client.fromRight());
        fromLeft.addPartners(type);
        fromRight.addPartners(type);
        type.method(fromLeft.byRecord())
                .method(fromRight.byRecord())
                .method(find())
                .method(fromLeft.links())
                .method(fromRight.links())
                .method(exists());
        for (Direction direction : List.of(client.fromLeft(), client.fromRight())) {
            if (direction.toMany()) {
                type.method(new DirectionReads(client, direction).count());
            }
        }
        if (client.link().archive().isPresent()) {
            type.method(history())
                    .method(fromLeft.history())
                    .method(fromRight.history())
                    .method(purge());
        }
    }

    private Method find() {
        Code linked = JavaTypes.generic(RuntimeTypes.LINKED, client.record());
        return method(
                        "find",
                        JavaTypes.generic(ClassName.of(Optional.class), linked),
                        Doc.of("The link of $L and $L.", left.aRecord(), right.aRecord()))
                .parameter(one(left))
                .parameter(one(right))
                .statement("return links.find($L, $L)", left.one(), right.one());
    }

    private Method exists() {
        return method(
                        "exists",
                        JavaTypes.BOOLEAN,
                        Doc.of("Whether $L and $L are linked.", left.aRecord(), right.aRecord()))
                .parameter(one(left))
                .parameter(one(right))
                .statement("return links.exists($L, $L)", left.one(), right.one());
    }

    private Method history() {
        return method(
                        "history",
                        JavaTypes.listOf(JavaTypes.generic(RuntimeTypes.PERIOD, client.record())),
                        Doc.of(
                                "Each period in which $L and $L were linked, the oldest first, a live one last.",
                                left.aRecord(),
                                right.aRecord()))
                .parameter(one(left))
                .parameter(one(right))
                .statement("return links.history($L, $L)", left.one(), right.one());
    }

    private static Method purge() {
        Doc doc = Doc.of("Removes links from the archive that were dismissed before {@code before}.")
                .and("Returns how many.");
        return method("purge", JavaTypes.LONG, doc)
                .parameter(ClassName.of(Instant.class), "before")
                .statement("return links.purge(before)");
    }
}
