package dev.ligature;

import dev.ligature.spi.Catalog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds catalogs, or makes those that were named. */
final class CatalogFinder {

    private CatalogFinder() {}

    /** All catalogs that the thread's class loader sees, or else the one that this class came from. */
    static List<Catalog> search(List<String> problems) {
        int before = problems.size();
        List<Catalog> found = search(Thread.currentThread().getContextClassLoader(), problems);
        if (found.isEmpty()) {
            found = search(CatalogFinder.class.getClassLoader(), problems);
        }
        if (found.isEmpty() && problems.size() == before) {
            problems.add(
                    "There is no catalog: declare one with @LinkCatalog and check that the annotation processor ran,"
                            + " or name its generated class by catalog(..)");
        }
        return found;
    }

    private static List<Catalog> search(@Nullable ClassLoader loader, List<String> problems) {
        List<Catalog> found = new ArrayList<>();
        Iterator<Catalog> catalogs = ServiceLoader.load(Catalog.class, loader).iterator();
        while (true) {
            try {
                if (!catalogs.hasNext()) {
                    return found;
                }
                found.add(catalogs.next());
            } catch (ServiceConfigurationError | LinkageError error) {
                String cause = error.getCause() == null ? "" : ": " + error.getCause();
                problems.add("A catalog cannot be loaded: " + error + cause);
            }
        }
    }

    /**
     * These, and the catalogs that they use, without those that were generated for another version of the runtime: of these
     * nothing but the version can be asked.
     */
    static List<Catalog> withUsed(List<Catalog> found, List<String> problems) {
        List<Catalog> usable = new ArrayList<>();
        List<Catalog> all = new ArrayList<>(found);
        Set<Class<?>> present = found.stream().map(Object::getClass).collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < all.size(); i++) {
            Catalog user = all.get(i);
            if (user.runtimeApi() != Catalog.RUNTIME_API) {
                problems.add(("The catalog %s was generated for version %d of the runtime, and this is version %d:"
                                + " compile it again with the processor of this version")
                        .formatted(user.getClass().getName(), user.runtimeApi(), Catalog.RUNTIME_API));
                continue;
            }
            usable.add(user);
            try {
                List<Class<? extends Catalog>> missing =
                        user.uses().stream().filter(present::add).toList();
                all.addAll(make(missing, problems));
            } catch (LinkageError error) {
                problems.add("The catalog %s uses one that cannot be loaded: %s"
                        .formatted(user.getClass().getName(), error));
            }
        }
        return usable;
    }

    /** One of each class. */
    static List<Catalog> make(Collection<Class<? extends Catalog>> named, List<String> problems) {
        List<Catalog> made = new ArrayList<>();
        for (Class<? extends Catalog> type : named) {
            try {
                made.add(type.getConstructor().newInstance());
            } catch (ReflectiveOperationException | LinkageError error) {
                Throwable cause = error.getCause() == null ? error : error.getCause();
                problems.add("The catalog %s cannot be made: %s".formatted(type.getName(), cause));
            }
        }
        return made;
    }
}
