package shop.links;

import dev.ligature.Counts;
import dev.ligature.Ligature;
import dev.ligature.LinkChange;
import dev.ligature.LinkStep;
import dev.ligature.Linked;
import dev.ligature.Outcome;
import dev.ligature.Pair;
import dev.ligature.Period;
import dev.ligature.Ref;
import dev.ligature.Taking;
import dev.ligature.Transaction;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.LinkEndType;
import dev.ligature.spi.LinkInfo;
import dev.ligature.spi.LinkStore;
import dev.ligature.spi.LinkType;
import dev.ligature.spi.LinksFrom;
import dev.ligature.spi.Side;
import java.sql.Connection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jooq.Configuration;
import shop.cart.Line;

/**
 * The links between a cart line and an order line, each a {@link LineCopy}: creates, dismisses and reads them.
 *
 * <p>A cart line has at most one copy.
 * An order line has at most one original.
 *
 * <p>When a cart line is deleted, its copy stays.
 * When an order line is deleted, its original stays.
 * Either way the link between them is dismissed.
 *
 * <p>Immutable and safe for use by many threads, except when bound to a connection by {@code with}.
 */
@Generated("dev.ligature.processor.LinkProcessor")
@LinkInfo
public final class LineCopyLinks {
    /**
     * The link as the runtime knows it.
     */
    public static final LinkType<LineCopy, Ref<Line, Long>, Ref<shop.order.Line, Long>> TYPE = new LinkType<>(
            LineCopy.class,
            /* name= */ "line_copy",
            /* table= */ "line_copy",
            /* archive= */ Optional.of("line_copy_archive"),
            new LinkEndType<>(
                    Side.LEFT,
                    /* name= */ "cartLine",
                    /* alias= */ "original",
                    Line.class,
                    /* list= */ false,
                    /* deleteCascade= */ false,
                    /* column= */ "cart_line_id",
                    /* key= */ ColumnType.LONG,
                    /* ref= */ ShopRefs::cartLine),
            new LinkEndType<>(
                    Side.RIGHT,
                    /* name= */ "orderLine",
                    /* alias= */ "copy",
                    shop.order.Line.class,
                    /* list= */ false,
                    /* deleteCascade= */ false,
                    /* column= */ "order_line_id",
                    /* key= */ ColumnType.LONG,
                    /* ref= */ ShopRefs::orderLine),
            /* columns= */ List.of(),
            /* leftOf= */ link -> link.cartLine(),
            /* rightOf= */ link -> link.orderLine(),
            /* columnsOf= */ link -> new Object[] {},
            /* create= */ (cartLine, orderLine, values) -> new LineCopy(cartLine, orderLine));

    private final LinkStore<LineCopy, Ref<Line, Long>, Ref<shop.order.Line, Long>> links;

    private final LinksFrom<LineCopy, Ref<Line, Long>, Ref<shop.order.Line, Long>> fromCartLine;

    private final LinksFrom<LineCopy, Ref<shop.order.Line, Long>, Ref<Line, Long>> fromOrderLine;

    private LineCopyLinks(LinkStore<LineCopy, Ref<Line, Long>, Ref<shop.order.Line, Long>> links) {
        this.links = links;
        this.fromCartLine = links.fromLeft();
        this.fromOrderLine = links.fromRight();
    }

    /**
     * The client that works in the databases of a {@code Ligature}.
     */
    public static LineCopyLinks in(Ligature ligature) {
        return new LineCopyLinks(ligature.links(TYPE));
    }

    /**
     * The same client inside the transaction of this connection, which stays the caller's.
     */
    public LineCopyLinks with(Connection connection) {
        return new LineCopyLinks(links.with(connection));
    }

    /**
     * The same client inside the transaction of this jOOQ configuration, which stays the caller's.
     */
    public LineCopyLinks with(Configuration configuration) {
        return new LineCopyLinks(links.with(configuration));
    }

    /**
     * The same client inside the transaction that {@code Ligature.transaction} has begun.
     */
    public LineCopyLinks with(Transaction transaction) {
        return new LineCopyLinks(links.with(transaction));
    }

    /**
     * Links a cart line and an order line.
     * A live link is left as it is.
     *
     * @throws dev.ligature.LinkConflictException if the cart line has another copy, or the order line has another original
     */
    public Outcome create(Ref<Line, Long> cartLine, Ref<shop.order.Line, Long> orderLine) {
        return links.create(cartLine, orderLine);
    }

    /**
     * Links a cart line and an order line.
     * A live link is left as it is.
     *
     * @throws dev.ligature.LinkConflictException if the cart line has another copy, or the order line has another original
     */
    public Outcome create(LineCopy link) {
        return links.create(link);
    }

    /**
     * Dismisses the link of a cart line and an order line.
     * Returns whether there was one.
     */
    public boolean dismiss(Ref<Line, Long> cartLine, Ref<shop.order.Line, Long> orderLine) {
        return links.dismiss(cartLine, orderLine);
    }

    /**
     * Creates any number of links in one transaction, all or nothing.
     * The same pair twice is one link.
     *
     * @throws dev.ligature.LinkConflictException if a cart line has another copy, or an order line has another original
     */
    public Counts createAll(Iterable<LineCopy> all) {
        return links.createAll(all);
    }

    /**
     * As {@code createAll(all)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts createAll(Iterable<LineCopy> all, Consumer<? super Counts> progress) {
        return links.createAll(all, progress);
    }

    /**
     * Links any number of pairs in one transaction, all or nothing.
     * Live links are left as they are.
     *
     * @throws dev.ligature.LinkConflictException if a cart line has another copy, or an order line has another original
     */
    public Counts linkAll(Iterable<Pair<Ref<Line, Long>, Ref<shop.order.Line, Long>>> pairs) {
        return links.linkAll(pairs);
    }

    /**
     * As {@code linkAll(pairs)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts linkAll(Iterable<Pair<Ref<Line, Long>, Ref<shop.order.Line, Long>>> pairs,
            Consumer<? super Counts> progress) {
        return links.linkAll(pairs, progress);
    }

    /**
     * Dismisses any number of links in one transaction, all or nothing.
     * Pairs that are not linked count as unchanged.
     */
    public Counts dismissAll(Iterable<Pair<Ref<Line, Long>, Ref<shop.order.Line, Long>>> pairs) {
        return links.dismissAll(pairs);
    }

    /**
     * As {@code dismissAll(pairs)}, and tells what it has written so far: after each 5,000 links at most,
     * the last time when all is written and not yet committed.
     * When the transaction is run again, the sums begin anew.
     * What {@code progress} throws undoes all. It must not use the connection.
     */
    public Counts dismissAll(Iterable<Pair<Ref<Line, Long>, Ref<shop.order.Line, Long>>> pairs,
            Consumer<? super Counts> progress) {
        return links.dismissAll(pairs, progress);
    }

    /**
     * Makes this the copy of a cart line.
     * The link to another copy is dismissed as moved.
     *
     * @throws dev.ligature.LinkConflictException if the order line has another original
     */
    public Outcome setCopyOf(Ref<Line, Long> cartLine, Ref<shop.order.Line, Long> orderLine) {
        return fromCartLine.set(cartLine, orderLine, Taking.REFUSED);
    }

    /**
     * Makes this the copy of a cart line.
     * The link to another copy is dismissed as moved.
     * {@code taking} says what to do about an order line that has another original.
     */
    public Outcome setCopyOf(Ref<Line, Long> cartLine, Ref<shop.order.Line, Long> orderLine,
            Taking taking) {
        return fromCartLine.set(cartLine, orderLine, taking);
    }

    /**
     * Dismisses the link of a cart line to its copy.
     * Returns whether there was one.
     */
    public boolean clearCopyOf(Ref<Line, Long> cartLine) {
        return fromCartLine.clear(cartLine).dismissed() > 0;
    }

    /**
     * Makes this the original of an order line.
     * The link to another original is dismissed as moved.
     *
     * @throws dev.ligature.LinkConflictException if the cart line has another copy
     */
    public Outcome setOriginalOf(Ref<shop.order.Line, Long> orderLine, Ref<Line, Long> cartLine) {
        return fromOrderLine.set(orderLine, cartLine, Taking.REFUSED);
    }

    /**
     * Makes this the original of an order line.
     * The link to another original is dismissed as moved.
     * {@code taking} says what to do about a cart line that has another copy.
     */
    public Outcome setOriginalOf(Ref<shop.order.Line, Long> orderLine, Ref<Line, Long> cartLine,
            Taking taking) {
        return fromOrderLine.set(orderLine, cartLine, taking);
    }

    /**
     * Dismisses the link of an order line to its original.
     * Returns whether there was one.
     */
    public boolean clearOriginalOf(Ref<shop.order.Line, Long> orderLine) {
        return fromOrderLine.clear(orderLine).dismissed() > 0;
    }

    /**
     * {@link #create(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<LineCopy> createStep(Ref<Line, Long> cartLine,
            Ref<shop.order.Line, Long> orderLine) {
        return step(in -> in.create(cartLine, orderLine));
    }

    /**
     * {@link #create(LineCopy)} as a step that can be compensated.
     */
    public LinkStep<LineCopy> createStep(LineCopy link) {
        return step(in -> in.create(link));
    }

    /**
     * {@link #dismiss(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<LineCopy> dismissStep(Ref<Line, Long> cartLine,
            Ref<shop.order.Line, Long> orderLine) {
        return step(in -> in.dismiss(cartLine, orderLine));
    }

    /**
     * {@link #setCopyOf(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<LineCopy> setCopyOfStep(Ref<Line, Long> cartLine,
            Ref<shop.order.Line, Long> orderLine) {
        return step(in -> in.setCopyOf(cartLine, orderLine));
    }

    /**
     * {@link #setCopyOf(Ref, Ref, Taking)} as a step that can be compensated.
     */
    public LinkStep<LineCopy> setCopyOfStep(Ref<Line, Long> cartLine,
            Ref<shop.order.Line, Long> orderLine, Taking taking) {
        return step(in -> in.setCopyOf(cartLine, orderLine, taking));
    }

    /**
     * {@link #clearCopyOf(Ref)} as a step that can be compensated.
     */
    public LinkStep<LineCopy> clearCopyOfStep(Ref<Line, Long> cartLine) {
        return step(in -> in.clearCopyOf(cartLine));
    }

    /**
     * {@link #setOriginalOf(Ref, Ref)} as a step that can be compensated.
     */
    public LinkStep<LineCopy> setOriginalOfStep(Ref<shop.order.Line, Long> orderLine,
            Ref<Line, Long> cartLine) {
        return step(in -> in.setOriginalOf(orderLine, cartLine));
    }

    /**
     * {@link #setOriginalOf(Ref, Ref, Taking)} as a step that can be compensated.
     */
    public LinkStep<LineCopy> setOriginalOfStep(Ref<shop.order.Line, Long> orderLine,
            Ref<Line, Long> cartLine, Taking taking) {
        return step(in -> in.setOriginalOf(orderLine, cartLine, taking));
    }

    /**
     * {@link #clearOriginalOf(Ref)} as a step that can be compensated.
     */
    public LinkStep<LineCopy> clearOriginalOfStep(Ref<shop.order.Line, Long> orderLine) {
        return step(in -> in.clearOriginalOf(orderLine));
    }

    /**
     * Any work as a step that can be compensated: {@code step(links -> links.dismissAll(pairs))}.
     * {@code work} writes by the client that it is given, which is in the step's transaction.
     */
    public LinkStep<LineCopy> step(Consumer<LineCopyLinks> work) {
        return links.step(in -> work.accept(new LineCopyLinks(in)));
    }

    /**
     * The change that {@code LinkChange.toJson} has written.
     *
     * @throws java.lang.IllegalArgumentException if it is no change of these links
     */
    public LinkChange<LineCopy> changeFromJson(String json) {
        return links.change(json);
    }

    /**
     * Puts back exactly what a step has changed, and nothing else.
     * Harmless where that has been done before.
     *
     * @throws dev.ligature.StaleChangeException if somebody has changed one of the links since
     */
    public void compensate(LinkChange<LineCopy> done) {
        links.compensate(done);
    }

    /**
     * The copy of a cart line.
     */
    public Optional<Ref<shop.order.Line, Long>> copyOf(Ref<Line, Long> cartLine) {
        return fromCartLine.partner(cartLine);
    }

    /**
     * The original of an order line.
     */
    public Optional<Ref<Line, Long>> originalOf(Ref<shop.order.Line, Long> orderLine) {
        return fromOrderLine.partner(orderLine);
    }

    /**
     * The copy of each cart line that has one.
     */
    public Map<Ref<Line, Long>, Ref<shop.order.Line, Long>> copiesByCartLine(
            Collection<Ref<Line, Long>> originals) {
        return fromCartLine.partnerByRecord(originals);
    }

    /**
     * The original of each order line that has one.
     */
    public Map<Ref<shop.order.Line, Long>, Ref<Line, Long>> originalsByOrderLine(
            Collection<Ref<shop.order.Line, Long>> copies) {
        return fromOrderLine.partnerByRecord(copies);
    }

    /**
     * The link of a cart line and an order line.
     */
    public Optional<Linked<LineCopy>> find(Ref<Line, Long> cartLine,
            Ref<shop.order.Line, Long> orderLine) {
        return links.find(cartLine, orderLine);
    }

    /**
     * The link of a cart line to its copy.
     */
    public Optional<Linked<LineCopy>> linkOfCartLine(Ref<Line, Long> cartLine) {
        return fromCartLine.link(cartLine);
    }

    /**
     * The link of an order line to its original.
     */
    public Optional<Linked<LineCopy>> linkOfOrderLine(Ref<shop.order.Line, Long> orderLine) {
        return fromOrderLine.link(orderLine);
    }

    /**
     * Whether a cart line and an order line are linked.
     */
    public boolean exists(Ref<Line, Long> cartLine, Ref<shop.order.Line, Long> orderLine) {
        return links.exists(cartLine, orderLine);
    }

    /**
     * Each period in which a cart line and an order line were linked, the oldest first, a live one last.
     */
    public List<Period<LineCopy>> history(Ref<Line, Long> cartLine,
            Ref<shop.order.Line, Long> orderLine) {
        return links.history(cartLine, orderLine);
    }

    /**
     * Each period in which a cart line had a copy, the oldest first, live ones last.
     */
    public List<Period<LineCopy>> history(Ref<Line, Long> cartLine) {
        return fromCartLine.history(cartLine);
    }

    /**
     * Each period in which an order line had an original, the oldest first, live ones last.
     */
    public List<Period<LineCopy>> historyOfOrderLine(Ref<shop.order.Line, Long> orderLine) {
        return fromOrderLine.history(orderLine);
    }

    /**
     * Removes links from the archive that were dismissed before {@code before}.
     * Returns how many.
     */
    public long purge(Instant before) {
        return links.purge(before);
    }
}
