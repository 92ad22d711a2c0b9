package dev.ligature.processor.cases;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;

/** Generates the superclass of a model, its key's type and that of another property. */
public final class GeneratesPartner extends OtherProcessor {

    /** Named in {@code processors.txt}. */
    public GeneratesPartner() {}

    @Override
    void write(Filer filer) throws IOException {
        write(filer, "Partner", """
                public class Partner {
                    private PartnerId id;
                    public PartnerId getId() { return id; }
                    public void setId(PartnerId id) { this.id = id; }
                }
                """);
        write(filer, "PartnerId", "public record PartnerId(Long value) {}");
        write(filer, "Grade", "public enum Grade { A, B }");
    }

    private static void write(Filer filer, String name, String type) throws IOException {
        try (Writer writer = filer.createSourceFile("shop.generated." + name).openWriter()) {
            writer.write("package shop.generated; " + type);
        }
    }
}
