package dev.ligature.graph;

import dev.ligature.spi.ModelSource;
import dev.ligature.transaction.Session;

/** Where records are. Compared by identity: two databases are the same if one data source was named for both. */
sealed interface Home {

    /** What messages call it, such as {@code the database of shop.brand}. */
    String name();

    /** A database. */
    final class InDatabase implements Home {

        private final String name;
        private final Session session;

        /** @param session where statements are run, unless the caller's transaction is on this database */
        InDatabase(String name, Session session) {
            this.name = name;
            this.session = session;
        }

        @Override
        public String name() {
            return name;
        }

        Session session() {
            return session;
        }
    }

    /** A source that is no database of ours. */
    final class InSource implements Home {

        private final String name;
        private final ModelSource<Object, Object> source;

        @SuppressWarnings("unchecked") // it is asked for keys and conditions of its own model alone
        InSource(String name, ModelSource<?, ?> source) {
            this.name = name;
            this.source = (ModelSource<Object, Object>) source;
        }

        @Override
        public String name() {
            return name;
        }

        ModelSource<Object, Object> source() {
            return source;
        }
    }

    /** The caller, who has the roots already. */
    final class Given implements Home {

        static final Given INSTANCE = new Given();

        private Given() {}

        @Override
        public String name() {
            return "what the caller gave";
        }
    }
}
