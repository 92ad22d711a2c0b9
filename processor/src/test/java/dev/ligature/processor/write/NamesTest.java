package dev.ligature.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.processor.compiling.Compiler;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of the user's that stand in the way of names in generated code; the sources say which. */
class NamesTest {

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void modelsEndsColumnsAndViewsMayBeCalledLikeAnythingInGeneratedCode(Compiler compiler) throws IOException {
        compiler.assumeInstalled();
        assertThat(Sources.of("names/source").compile(compiler)).isEmpty();
    }
}
