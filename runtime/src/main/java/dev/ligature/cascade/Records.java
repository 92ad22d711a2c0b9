package dev.ligature.cascade;

import dev.ligature.Ref;
import dev.ligature.jdbc.ValueText;
import dev.ligature.spi.ModelDeleter;
import dev.ligature.spi.ModelType;
import dev.ligature.transaction.Scope;
import dev.ligature.transaction.Session;
import dev.ligature.transaction.Work;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of one model: where they are, and how they are deleted. Immutable and safe for use by many threads.
 *
 * @param model the model
 * @param way how records are deleted; empty if they cannot be
 * @param session of the database that they are in; empty if they are in none
 */
record Records(ModelType<?, ?> model, Optional<Way> way, Optional<Session> session) {

    /** The records of a model, which its deleter deletes, if it has one. */
    static Records of(ModelType<?, ?> model, Optional<ModelDeleter<?>> deleter, Optional<Session> session) {
        return new Records(model, way(model, deleter, session.isPresent()), session);
    }

    /** How records of a model are deleted; empty if they cannot be. */
    @SuppressWarnings("unchecked") // who names a deleter says that its keys are those of the model
    static Optional<Way> way(ModelType<?, ?> model, Optional<ModelDeleter<?>> deleter, boolean inDatabase) {
        if (deleter.isPresent()) {
            return Optional.of(new OwnDeletion<>((ModelType<?, Object>) model, (ModelDeleter<Object>) deleter.get()));
        }
        if (!inDatabase) {
            return Optional.empty();
        }
        return model.hardDelete() ? Optional.of(new HardDeletion(model)) : SoftDeletion.of(model);
    }

    /** The simple name of the model's class. */
    String name() {
        return model.model().getSimpleName();
    }

    /** How they are deleted, which has been made sure of. */
    Way required() {
        return way.orElseThrow(() -> new IllegalStateException("there is no way to delete a " + name()));
    }

    /** Runs work in one transaction in the database that they are in, or without a scope where that is none. */
    <R extends @Nullable Object> R in(ModelWork<R> work) {
        if (session.isPresent()) {
            Work<R> inside = work::run;
            return session.get().<R>transaction(inside);
        }
        try {
            return work.run(null);
        } catch (SQLException impossible) {
            throw new IllegalStateException("there is no database", impossible);
        }
    }

    Ref<?, ?> ref(Object key) {
        return ref(model, key);
    }

    Ref<?, ?> ref(String key) {
        return ref(key(key));
    }

    List<Object> keys(List<String> texts) {
        return texts.stream().map(this::key).toList();
    }

    Object key(String text) {
        return ValueText.stored(model.key().type().kind(), text);
    }

    private static <M, K> Ref<M, K> ref(ModelType<M, K> model, Object key) {
        return Ref.of(model.model(), model.key().type().fromStored(key));
    }

    /** Something to do with records. */
    @FunctionalInterface
    interface ModelWork<R extends @Nullable Object> {
        R run(@Nullable Scope scope) throws SQLException;
    }
}
