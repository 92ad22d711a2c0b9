package dev.ligature.conformance.cascade;

import dev.ligature.Transaction;
import dev.ligature.spi.ModelDeleter;
import dev.ligature.spi.ModelSource;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import shop.person.Person;
import shop.person.PersonId;

/**
 * The module of people, who are in a table where Ligature knows their database, and otherwise here. It remembers which
 * deletion has taken whom, and refuses while it is told to.
 */
final class People implements ModelDeleter<PersonId>, ModelSource<Person, PersonId> {
    private final Map<PersonId, Optional<UUID>> deletedBy = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile boolean refusing;

    void add(String id) {
        deletedBy.put(new PersonId(id), Optional.empty());
    }

    void clear() {
        deletedBy.clear();
        refusing = false;
    }

    void refuse(boolean refuses) {
        refusing = refuses;
    }

    /** How often somebody was to be deleted since {@link #forgetCalls}. */
    int calls() {
        return calls.get();
    }

    void forgetCalls() {
        calls.set(0);
    }

    /** Who is here and not deleted. */
    Set<String> alive() {
        return Set.copyOf(deletedBy.keySet().stream()
                .filter(id -> deletedBy.getOrDefault(id, Optional.empty()).isEmpty())
                .map(PersonId::value)
                .toList());
    }

    @Override
    public void delete(Request<PersonId> request) {
        calls.incrementAndGet();
        if (refusing) {
            throw new IllegalStateException("people are not deleted today");
        }
        Optional<Transaction> transaction = request.transaction();
        for (PersonId id : request.keys()) {
            if (transaction.isPresent()) {
                change(
                        transaction.get(),
                        "update person set deleted_by = ? where id = ? and deleted_by is null",
                        request.deletion().toString(),
                        id.value());
            } else {
                deletedBy.computeIfPresent(
                        id, (same, before) -> before.isPresent() ? before : Optional.of(request.deletion()));
            }
        }
    }

    @Override
    public boolean restores() {
        return true;
    }

    @Override
    public void restore(Request<PersonId> request) {
        Optional<Transaction> transaction = request.transaction();
        for (PersonId id : request.keys()) {
            if (transaction.isPresent()) {
                change(
                        transaction.get(),
                        "update person set deleted_by = null where deleted_by = ? and id = ?",
                        request.deletion().toString(),
                        id.value());
            } else {
                deletedBy.replace(id, Optional.of(request.deletion()), Optional.empty());
            }
        }
    }

    @Override
    public Collection<Person> byKeys(Set<PersonId> keys) {
        return keys.stream()
                .filter(deletedBy::containsKey)
                .map(id -> new Person(id, id.value()))
                .toList();
    }

    private static void change(Transaction transaction, String sql, String... values) {
        try (PreparedStatement statement = transaction.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
