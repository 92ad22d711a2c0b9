package shop.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IgnoranceTest {
    @Test
    void nothingOfLigatureIsOnThisModulesClassPath() {
        assertThat(getClass().getResource("/dev/ligature/package-info.class")).isNull();
        assertThat(System.getProperty("java.class.path")).doesNotContain("ligature-runtime", "jooq");
    }
}
