package dev.ligature.conformance.migrate;

import static dev.ligature.conformance.migrate.Shops.BRAND;
import static dev.ligature.conformance.migrate.Shops.CREATE;
import static dev.ligature.conformance.migrate.Shops.CREATE_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ligature.SchemaMismatchException;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.conformance.modules.ChildProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migration that is cut off in the middle of a script is finished by the next start. */
class KilledTest {
    private static final int KILLED = 77;

    @Test
    void onPostgresTheScriptIsUndone() {
        String kill = "do $$ begin if to_regclass('kill') is not null then"
                + " perform pg_terminate_backend(pg_backend_pid()); end if; end $$";
        ScriptedCatalog shop = deadly(kill);
        try (TestDatabase database = PostgresDatabase.open()) {
            Schema schema = new Schema(database);
            schema.execute("create table kill (id int)");
            assertThatThrownBy(() -> schema.migrate(shop)).isInstanceOf(SchemaMismatchException.class);
            assertThat(schema.tables()).containsExactly("kill", "ligature_history_shop");
            schema.execute("drop table kill");
            schema.migrate(shop);
            assertThat(schema.ran("shop")).containsExactly(CREATE_FILE);
        }
    }

    @Test
    void onH2TheTablesThatAreThereAlreadyAreKnownForOurOwn(@TempDir Path directory) {
        // every commit is on the disk before the next statement
        String url = "jdbc:h2:file:" + directory.resolve("shop") + ";WRITE_DELAY=0";
        ChildProcess child = ChildProcess.run(List.of(
                ChildProcess.java(), "-cp", System.getProperty("java.class.path"), Victim.class.getName(), url));
        assertThat(child.exit()).as(child.output()).isEqualTo(KILLED);
        DataSource database = open(url, "spare");
        assertThat(Sql.count(database, "product_brand")).isZero();
        assertThat(Sql.column(database, "select \"script\" from \"ligature_history_shop\" where \"type\" = 'SQL'"))
                .isEmpty();
        Schema.migrations(database, deadly("call kill()")).migrate();
        assertThat(Sql.count(database, "product_brand_archive")).isZero();
        Sql.execute(database, "shutdown");
    }

    /** In the middle of its script stands a statement that may kill. */
    private static ScriptedCatalog deadly(String kill) {
        List<String> statements = new ArrayList<>(List.of(BRAND.create()));
        statements.add(1, kill);
        return ScriptedCatalog.of("shop", BRAND.type())
                .script("product_brand", CREATE, statements.toArray(String[]::new));
    }

    private static DataSource open(String url, String kill) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        Sql.execute(
                source,
                "drop alias if exists kill",
                "create alias kill for '" + Victim.class.getName() + "." + kill + "'");
        return source;
    }

    /** A process that dies while it migrates. */
    public static final class Victim {
        private Victim() {}

        /** Migrates the database of this URL. */
        public static void main(String[] arguments) {
            Schema.migrations(open(arguments[0], "kill"), deadly("call kill()")).migrate();
        }

        /** What {@code kill()} does in the process that dies: no clean-up runs. */
        public static void kill() {
            Runtime.getRuntime().halt(KILLED);
        }

        /** What {@code kill()} does in the next process. */
        public static void spare() {
            // nothing
        }
    }
}
