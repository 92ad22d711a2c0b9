package dev.ligature.conformance.migrate;

import static dev.ligature.conformance.migrate.Shops.CREATE_FILE;
import static dev.ligature.conformance.migrate.Shops.NOTE_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ligature.conformance.database.DataSources;
import dev.ligature.conformance.database.H2Database;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.SqliteDatabase;
import dev.ligature.conformance.database.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.h2.tools.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Three processes that start at once on a database in which nothing is: all come up, time after time. */
@Tag("C-109")
@Timeout(value = 20, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StartersTest {
    private static final int ROUNDS = Integer.getInteger("ligature.starts", 3);

    @TempDir
    private Path logs;

    @Test
    void onPostgresAllComeUpEachTime() {
        allComeUp(PostgresDatabase::open, url -> url);
    }

    /** The server is in this process, so that none of the three is the one on which the others depend. */
    @Test
    void onH2AllComeUpEachTime() throws SQLException {
        Server server = Server.createTcpServer("-tcpPort", "0").start();
        try {
            String address = "jdbc:h2:tcp://localhost:" + server.getPort() + "/";
            allComeUp(H2Database::open, url -> url.replace("jdbc:h2:", address));
        } finally {
            server.stop();
        }
    }

    @Test
    void onMariaDbAllComeUpEachTime() {
        allComeUp(MariaDbDatabase::open, url -> url);
    }

    @Test
    void onSqliteAllComeUpEachTime() {
        allComeUp(SqliteDatabase::open, url -> url);
    }

    /** The processes live through all rounds: a hundred take seconds, and the later ones start closer together. */
    private void allComeUp(Supplier<TestDatabase> open, UnaryOperator<String> fromOutside) {
        try (Starter first = Starter.start(logs.resolve("first"));
                Starter second = Starter.start(logs.resolve("second"));
                Starter third = Starter.start(logs.resolve("third"))) {
            List<Starter> starters = List.of(first, second, third);
            for (int round = 0; round < ROUNDS; round++) {
                try (TestDatabase database = open.get()) {
                    String url = fromOutside.apply(DataSources.url(database.dataSource()));
                    starters.forEach(starter -> starter.prepare(url));
                    starters.forEach(Starter::go);
                    starters.forEach(Starter::comesUp);
                    assertThat(new Schema(database).ran("shop")).containsExactly(CREATE_FILE, NOTE_FILE);
                }
            }
        }
    }
}
