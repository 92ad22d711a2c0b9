package dev.ligature.processor.cases;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Takes the name of a file that Ligature writes, so that it fails at a place where nobody expects it to. */
public final class TakesTheIndex extends OtherProcessor {

    /** Named in {@code processors.txt}. */
    public TakesTheIndex() {}

    @Override
    void write(Filer filer) throws IOException {
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/ligature/index")
                .openWriter()
                .close();
    }
}
