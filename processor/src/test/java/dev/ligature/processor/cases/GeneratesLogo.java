package dev.ligature.processor.cases;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;

/** Generates a model. */
public final class GeneratesLogo extends OtherProcessor {

    /** Named in {@code processors.txt}. */
    public GeneratesLogo() {}

    @Override
    void write(Filer filer) throws IOException {
        try (Writer writer = filer.createSourceFile("shop.generated.Logo").openWriter()) {
            writer.write("package shop.generated; public record Logo(String id, String url) {}");
        }
    }
}
