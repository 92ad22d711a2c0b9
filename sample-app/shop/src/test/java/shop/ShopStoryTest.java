package shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopStoryTest {
    @Test
    void theStoryIsTheSameOnBothDatabases() throws Exception {
        List<String> onH2 = told("h2").lines().toList();
        List<String> onPostgres = told("postgresql").lines().toList();

        assertThat(onH2.get(0)).isEqualTo("The shop on H2, in memory");
        assertThat(onPostgres.get(0)).isEqualTo("The shop on a PostgreSQL server started for this run");
        assertThat(onPostgres.subList(1, onPostgres.size())).isEqualTo(onH2.subList(1, onH2.size()));
    }

    @Test
    void whatIsRestoredAndCompensatedIsToldAsItWasBefore() throws Exception {
        String story = told("h2");

        String jacket = "Rain jacket of Acme: 4 \"Keeps dry\" by Ann, 2 \"Zip broke\" by Bob";
        assertThat(story.split(jacket, -1))
                .as("at first, restored, compensated")
                .hasSize(4);
        assertThat(story).endsWith("open accounts: Ann, Bob" + System.lineSeparator());
    }

    /** What the story prints on a database. */
    static String told(String database) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            ShopStory.main(new String[] {database});
        } finally {
            System.setOut(console);
        }
        return told.toString(StandardCharsets.UTF_8);
    }
}
