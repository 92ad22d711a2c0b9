package dev.ligature.processor.cases;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;

/** Generates a link, which comes too late. */
public final class GeneratesLink extends OtherProcessor {

    /** Named in {@code processors.txt}. */
    public GeneratesLink() {}

    @Override
    void write(Filer filer) throws IOException {
        try (Writer writer = filer.createSourceFile("shop.links.ProductReview").openWriter()) {
            writer.write("""
                    package shop.links;
                    import dev.ligature.*;
                    @DefineLink public record ProductReview(
                        @LinkEnd Ref<shop.product.Product, String> product,
                        @LinkEnd(isList = true) Ref<shop.review.Review, Long> review) {}
                    """);
        }
    }
}
