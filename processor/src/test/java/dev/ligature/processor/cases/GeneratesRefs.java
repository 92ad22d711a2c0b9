package dev.ligature.processor.cases;

import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;

/** Generates a type of a name that Ligature needs, in the round in which Ligature needs it. */
public final class GeneratesRefs extends OtherProcessor {

    /** Named in {@code processors.txt}. */
    public GeneratesRefs() {}

    @Override
    void write(Filer filer) throws IOException {
        try (Writer writer = filer.createSourceFile("shop.links.ShopRefs").openWriter()) {
            writer.write("package shop.links; interface ShopRefs {}");
        }
    }
}
