package dev.ligature.migrate;

import dev.ligature.ConfigurationException;
import dev.ligature.jdbc.Dialect;
import java.util.List;

/**
 * Makes Flyway readable on the module path.
 *
 * <p>Flyway has no module name. A {@code requires} would bind every user to the name that is derived from a file's name,
 * and to the module path for Flyway even where all else of it is on the class path. So our module declares nothing, and
 * reads what it finds when it is about to migrate.
 */
final class FlywayModule {

    private static final String PACKAGE = "org.flywaydb.core";
    private static final String CLASS_FILE = "org/flywaydb/core/Flyway.class";

    private FlywayModule() {}

    /**
     * To be called before any class that names one of Flyway's is loaded.
     *
     * @throws ConfigurationException if there is no Flyway
     */
    static void read() {
        Module own = FlywayModule.class.getModule();
        ClassLoader loader = FlywayModule.class.getClassLoader();
        if (own.isNamed()) {
            readClassPaths(own, loader);
            readModules(own, own.getLayer());
        }
        if (loader.getResource(CLASS_FILE) == null) {
            throw new ConfigurationException(List.of(missing(own.isNamed())));
        }
    }

    private static void readClassPaths(Module own, ClassLoader loader) {
        for (ClassLoader each = loader; each != null; each = each.getParent()) {
            own.addReads(each.getUnnamedModule());
        }
    }

    private static void readModules(Module own, ModuleLayer layer) {
        for (Module module : layer.modules()) {
            if (module.getPackages().contains(PACKAGE)) {
                own.addReads(module);
            }
        }
        layer.parents().forEach(parent -> readModules(own, parent));
    }

    /** What to say where Flyway is there, but not its part for a database. */
    static ConfigurationException unsupported(Dialect dialect, String message) {
        String part = switch (dialect) {
            case POSTGRESQL -> ": add org.flywaydb:flyway-database-postgresql";
            case MARIADB -> ": add org.flywaydb:flyway-mysql";
            case H2, SQLITE -> "";
        };
        return new ConfigurationException(List.of("migrate() runs the scripts with Flyway, which says \"" + message
                + "\"" + part + ", or run the scripts by other means and call verify() alone"));
    }

    private static String missing(boolean modular) {
        String text = "migrate() runs the scripts with Flyway, which is not there: add org.flywaydb:flyway-core (and"
                + " flyway-database-postgresql for PostgreSQL, flyway-mysql for MariaDB), or run the scripts by other means and call verify() alone";
        return modular
                ? text + ". If its jar is on the module path, start java with --add-modules flyway.core; on the class"
                        + " path it needs nothing"
                : text;
    }
}
