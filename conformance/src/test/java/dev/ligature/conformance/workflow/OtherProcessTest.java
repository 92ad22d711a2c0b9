package dev.ligature.conformance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.links.ShopRefs.product;
import static shop.links.ShopRefs.tag;

import dev.ligature.Ligature;
import dev.ligature.LinkChange;
import dev.ligature.LinkStep;
import dev.ligature.conformance.database.DataSources;
import dev.ligature.conformance.database.PostgresDatabase;
import dev.ligature.conformance.database.Sql;
import dev.ligature.conformance.database.TestDatabase;
import dev.ligature.conformance.modules.ChildProcess;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.links.ProductTag;
import shop.links.ProductTagLinks;

/** A change that one process has made is put back by another, which knows only its JSON, or only its name. */
@Tag("C-074")
class OtherProcessTest {

    private static final String CHANGE = "change: ";

    /** How a process ends that dies after it has committed. */
    private static final int DIED = 7;

    @Test
    void onPostgres() {
        try (TestDatabase database = PostgresDatabase.open()) {
            putsBack(DataSources.url(database.dataSource()));
        }
    }

    @Test
    void onAFileOfH2(@TempDir Path directory) {
        putsBack("jdbc:h2:file:" + directory.resolve("shop"));
    }

    @Test
    @Tag("C-075")
    void whatAProcessHasDoneBeforeItDiedIsKnownByItsName(@TempDir Path directory) {
        String url = "jdbc:h2:file:" + directory.resolve("shop") + ";WRITE_DELAY=0";
        List<String> before = begun(url);
        assertThat(ChildProcess.run(ChildProcess.ofTests(Dying.class, url)).exit())
                .isEqualTo(DIED);
        assertThat(live(url)).isNotEqualTo(before);

        String json = told(ChildProcess.run(ChildProcess.ofTests(Running.class, url)));

        Ligature ligature = Ligature.on(DataSources.of(url));
        assertThat(ProductTagLinks.in(ligature).changeFromJson(json).events()).hasSize(3);
        assertThat(ChildProcess.run(ChildProcess.ofTests(Compensating.class, url, json))
                        .exit())
                .isZero();
        assertThat(live(url)).isEqualTo(before);
    }

    private static void putsBack(String url) {
        List<String> before = begun(url);

        String json = told(ChildProcess.run(ChildProcess.ofTests(Running.class, url)));
        assertThat(live(url)).isNotEqualTo(before);
        ChildProcess second = ChildProcess.run(ChildProcess.ofTests(Compensating.class, url, json));

        assertThat(second.exit()).as(second.output()).isZero();
        assertThat(live(url)).isEqualTo(before);
    }

    /** Two links, and what is in the table then. */
    private static List<String> begun(String url) {
        Ligature ligature = Ligature.on(DataSources.of(url));
        ligature.migrate();
        ProductTagLinks.in(ligature)
                .createAll(List.of(
                        new ProductTag(product("p"), tag("dismissed"), 1, "it's \"one\""),
                        new ProductTag(product("p"), tag("updated"), 2, null)));
        return live(url);
    }

    private static List<String> live(String url) {
        DataSource database = DataSources.of(url);
        return Sql.rows(database, "product_tag").stream().sorted().toList();
    }

    private static String told(ChildProcess process) {
        assertThat(process.exit()).as(process.output()).isZero();
        return process.output()
                .lines()
                .filter(line -> line.startsWith(CHANGE))
                .findFirst()
                .orElseThrow()
                .substring(CHANGE.length());
    }

    private static LinkChange<ProductTag> run(String url) {
        ProductTagLinks links = ProductTagLinks.in(Ligature.on(DataSources.of(url)));
        LinkStep<ProductTag> step = links.step(inside -> {
            inside.create(product("p"), tag("created"));
            inside.update(product("p"), tag("updated"), c -> c.weight(9));
            inside.dismiss(product("p"), tag("dismissed"));
        });
        return step.run("order 7, step 1");
    }

    /** A process that runs a step and tells what it has changed. */
    public static final class Running {
        private Running() {}

        /** On the database of this URL. */
        public static void main(String[] arguments) {
            System.out.println(CHANGE + run(arguments[0]).toJson());
        }
    }

    /** A process that runs a step, and dies before it can tell anybody. */
    public static final class Dying {
        private Dying() {}

        /** On the database of this URL. */
        public static void main(String[] arguments) {
            run(arguments[0]);
            Runtime.getRuntime().halt(DIED);
        }
    }

    /** A process that compensates. */
    public static final class Compensating {
        private Compensating() {}

        /** On the database of this URL, what this JSON says. */
        public static void main(String[] arguments) {
            ProductTagLinks links = ProductTagLinks.in(Ligature.on(DataSources.of(arguments[0])));
            links.compensate(links.changeFromJson(arguments[1]));
        }
    }
}
