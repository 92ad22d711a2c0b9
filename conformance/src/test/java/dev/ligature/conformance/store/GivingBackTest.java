package dev.ligature.conformance.store;

import static dev.ligature.Outcome.CREATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static shop.links.ShopRefs.brand;
import static shop.links.ShopRefs.product;

import dev.ligature.Ligature;
import dev.ligature.LinkConflictException;
import dev.ligature.conformance.database.H2Database;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import shop.links.ProductBrandLinks;

/** Connections that fail when they are given back, after everything else went well. */
class GivingBackTest {
    private static final String LOOKS_LIKE_A_DEADLOCK = "40001";

    private final AtomicInteger failures = new AtomicInteger();

    @Test
    @Tag("C-028")
    void aWriteThatWasCommittedIsNeitherToldAsAFailureNorDoneAgain() {
        try (H2Database database = H2Database.open()) {
            Ligature.on(database.dataSource()).migrate();
            ProductBrandLinks links = ProductBrandLinks.in(Ligature.on(failing(database.dataSource())));

            assertThat(links.create(product("p"), brand("b"))).isEqualTo(CREATED);
            assertThat(links.setProductsOf(brand("b"), List.of(product("q"))).dismissed())
                    .isEqualTo(1);
            assertThat(failures).hasValue(3);
        }
    }

    @Test
    @Tag("C-023")
    void anErrorIsToldWithTheFailureBesideIt() {
        try (H2Database database = H2Database.open()) {
            Ligature.on(database.dataSource()).migrate();
            ProductBrandLinks links = ProductBrandLinks.in(Ligature.on(failing(database.dataSource())));
            links.create(product("p"), brand("b"));

            assertThatExceptionOfType(LinkConflictException.class)
                    .isThrownBy(() -> links.create(product("p"), brand("c")))
                    .satisfies(conflict -> assertThat(conflict.getSuppressed()).hasSize(1));
        }
    }

    private DataSource failing(DataSource target) {
        return proxy(DataSource.class, target);
    }

    /** The same, but that it fails after it was closed or back in autocommit mode, and gives out such connections. */
    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object result;
                    try {
                        result = method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    boolean last = method.getName().equals("close")
                            || (method.getName().equals("setAutoCommit") && arguments[0].equals(true));
                    if (last) {
                        failures.incrementAndGet();
                        throw new SQLException("the line was lost", LOOKS_LIKE_A_DEADLOCK);
                    }
                    return result instanceof Connection connection ? proxy(Connection.class, connection) : result;
                }));
    }
}
