package shop;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class ShopStoryTest {
    @Test
    void theStoryRunsToItsEnd() {
        assertThatCode(() -> ShopStory.main(new String[] {"h2"})).doesNotThrowAnyException();
    }
}
