package dev.ligature.conformance.migrate;

import static dev.ligature.conformance.migrate.Shops.BRAND;
import static dev.ligature.conformance.migrate.Shops.CREATE;
import static dev.ligature.conformance.migrate.Shops.CREATE_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ligature.SchemaMismatchException;
import dev.ligature.conformance.database.DataSources;
import dev.ligature.conformance.database.MariaDbDatabase;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.SqliteDatabase;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.conformance.modules.ChildProcess;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A migration that is cut off in the middle of a script is finished by the next start. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledTest {
    /** What a shell says of SIGKILL. */
    private static final int KILLED = 128 + 9;

    /** Where a process dies that is to; harmless to the others. */
    private static final String KILL = "select 'kill'";

    @Test
    void onPostgresTheScriptIsUndone() {
        try (TestDatabase database = PostgresDatabase.open()) {
            goesOn(new Schema(database), "ligature_history_shop");
        }
    }

    @Test
    void whereTheServerEndsTheSessionTheScriptIsUndone() {
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
        dieAt(url);
        DataSource database = DataSources.of(url);
        assertThat(Sql.count(database, "product_brand")).isZero();
        assertThat(Schema.ran(database, "shop")).isEmpty();
        Schema.migrations(database, deadly(KILL)).migrate();
        assertThat(Sql.count(database, "product_brand_archive")).isZero();
        Sql.execute(database, "shutdown");
    }

    @Test
    void onMariaDbTheTablesThatAreThereAlreadyAreKnownForOurOwn() {
        try (TestDatabase database = MariaDbDatabase.open()) {
            goesOn(new Schema(database), "ligature_history_shop", "product_brand");
        }
    }

    @Test
    void onSqliteTheScriptIsUndone() {
        try (TestDatabase database = SqliteDatabase.open()) {
            goesOn(new Schema(database), "ligature_history_shop");
        }
    }

    /** After a process has died there these tables are left, and the next one makes all. */
    private static void goesOn(Schema schema, String... left) {
        dieAt(DataSources.url(schema.dataSource()));
        assertThat(schema.tables()).containsExactly(left);
        assertThat(schema.ran("shop")).isEmpty();
        schema.migrate(deadly(KILL));
        assertThat(schema.ran("shop")).containsExactly(CREATE_FILE);
        assertThat(schema.tables()).containsExactly("ligature_history_shop", "product_brand", "product_brand_archive");
    }

    /** Runs a process that migrates this database and dies in the middle. */
    private static void dieAt(String url) {
        ChildProcess child = ChildProcess.run(ChildProcess.ofTests(Victim.class, url));
        assertThat(child.exit()).as(child.output()).isEqualTo(KILLED);
    }

    /** In the middle of its script stands a statement that may kill. */
    private static ScriptedCatalog deadly(String kill) {
        List<String> statements = new ArrayList<>(List.of(BRAND.create()));
        statements.add(1, kill);
        return ScriptedCatalog.of("shop", BRAND.type())
                .script("product_brand", CREATE, statements.toArray(String[]::new));
    }

    /** A process that dies while it migrates. */
    public static final class Victim {
        private Victim() {}

        /** Migrates the database of this URL. */
        public static void main(String[] arguments) {
            Schema.migrations(mortal(DataSource.class, DataSources.of(arguments[0])), deadly(KILL))
                    .migrate();
        }

        /** By another, with SIGKILL where there are signals: a process may not do so itself. */
        private static void killThisProcess() {
            ProcessHandle self = ProcessHandle.current();
            String pid = String.valueOf(self.pid());
            try {
                new ProcessBuilder(ChildProcess.ofTests(Killer.class, pid))
                        .inheritIO()
                        .start()
                        .waitFor();
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        /** Does as the target does, and so do the connections and statements that it makes, until one is to kill. */
        private static <T> T mortal(Class<T> type, T target) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                        if (method.getName().equals("execute") && values != null && KILL.equals(values[0])) {
                            killThisProcess();
                        }
                        Object result;
                        try {
                            result = method.invoke(target, values);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                        if (result instanceof Connection connection) {
                            return mortal(Connection.class, connection);
                        }
                        return result instanceof Statement statement && !(result instanceof PreparedStatement)
                                ? mortal(Statement.class, statement)
                                : result;
                    }));
        }
    }

    /** A process that kills another. */
    public static final class Killer {
        private Killer() {}

        /** Kills the process of this number. */
        public static void main(String[] arguments) {
            ProcessHandle.of(Long.parseLong(arguments[0])).orElseThrow().destroyForcibly();
        }
    }
}
