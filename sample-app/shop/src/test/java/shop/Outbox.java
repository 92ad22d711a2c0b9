package shop;

import dev.ligature.LinkEvent;
import dev.ligature.LinkListener;
import dev.ligature.Transaction;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Tells others of links, at least once, by a table that is written in the transaction of the link. */
final class Outbox implements LinkListener {

    static final String TABLE = """
            create table outbox (
                id bigint generated always as identity primary key,
                message text not null
            )
            """;

    @Override
    public void changed(List<LinkEvent<?>> events, Transaction transaction) {
        for (LinkEvent<?> event : events) {
            String message = "%s %s %s %s"
                    .formatted(
                            event.kind(),
                            event.name(),
                            event.left().key(),
                            event.right().key());
            transaction.dsl().execute("insert into outbox (message) values (?)", message);
        }
    }

    /** Sends what is there and not being sent by another instance; returns how much that was. */
    static int send(DataSource dataSource, BiConsumer<Long, String> receiver) {
        return DSL.using(dataSource, SQLDialect.POSTGRES).transactionResult(transaction -> {
            Result<Record> messages = transaction
                    .dsl()
                    .fetch("select id, message from outbox order by id limit 100 for update skip locked");
            for (Record message : messages) {
                Long id = message.get("id", Long.class);
                receiver.accept(id, message.get("message", String.class));
                transaction.dsl().execute("delete from outbox where id = ?", id);
            }
            return messages.size();
        });
    }
}
