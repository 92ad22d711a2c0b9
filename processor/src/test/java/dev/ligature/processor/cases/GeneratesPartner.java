package dev.ligature.processor.cases;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;

/** Generates the superclass of a model, and the type of one of its properties. */
public final class GeneratesPartner extends OtherProcessor {

    /** Named in {@code processors.txt}. */
    public GeneratesPartner() {}

    @Override
    void write(Filer filer) throws IOException {
        try (Writer writer = filer.createSourceFile("shop.generated.Partner").openWriter()) {
            writer.write("""
                    package shop.generated;
                    public class Partner {
                        private Long id;
                        public Long getId() { return id; }
                        public void setId(Long id) { this.id = id; }
                    }
                    """);
        }
        try (Writer writer = filer.createSourceFile("shop.generated.Grade").openWriter()) {
            writer.write("package shop.generated; public enum Grade { A, B }");
        }
    }
}
