package dev.ligature.processor.write;

import static dev.ligature.processor.write.Methods.method;
import static dev.ligature.processor.write.Methods.one;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
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

    void addTo(TypeSpec.Builder type) {
        DirectionReads fromLeft = new DirectionReads(client, client.fromLeft());
        DirectionReads fromRight = new DirectionReads(client, client.fromRight());
        fromLeft.addPartners(type);
        fromRight.addPartners(type);
        type.addMethod(fromLeft.byRecord())
                .addMethod(fromRight.byRecord())
                .addMethod(find())
                .addMethod(fromLeft.links())
                .addMethod(fromRight.links())
                .addMethod(exists());
        for (Direction direction : List.of(client.fromLeft(), client.fromRight())) {
            if (direction.toMany()) {
                type.addMethod(new DirectionReads(client, direction).count());
            }
        }
        if (client.link().archive().isPresent()) {
            type.addMethod(history())
                    .addMethod(fromLeft.history())
                    .addMethod(fromRight.history())
                    .addMethod(purge());
        }
    }

    private MethodSpec find() {
        TypeName linked = JavaTypes.generic(RuntimeTypes.LINKED, client.record());
        return method(
                        "find",
                        JavaTypes.generic(ClassName.get(Optional.class), linked),
                        Doc.of("The link of $L and $L.", left.aRecord(), right.aRecord()))
                .addParameter(one(left))
                .addParameter(one(right))
                .addStatement("return links.find($L, $L)", left.one(), right.one())
                .build();
    }

    private MethodSpec exists() {
        return method(
                        "exists",
                        TypeName.BOOLEAN,
                        Doc.of("Whether $L and $L are linked.", left.aRecord(), right.aRecord()))
                .addParameter(one(left))
                .addParameter(one(right))
                .addStatement("return links.exists($L, $L)", left.one(), right.one())
                .build();
    }

    private MethodSpec history() {
        return method(
                        "history",
                        JavaTypes.listOf(JavaTypes.generic(RuntimeTypes.PERIOD, client.record())),
                        Doc.of(
                                "Each period in which $L and $L were linked, the oldest first, a live one last.",
                                left.aRecord(),
                                right.aRecord()))
                .addParameter(one(left))
                .addParameter(one(right))
                .addStatement("return links.history($L, $L)", left.one(), right.one())
                .build();
    }

    private static MethodSpec purge() {
        Doc doc = Doc.of("Removes links from the archive that were dismissed before {@code before}.")
                .and("Returns how many.");
        return method("purge", TypeName.LONG, doc)
                .addParameter(Instant.class, "before")
                .addStatement("return links.purge(before)")
                .build();
    }
}
