package dev.ligature.spi;

import dev.ligature.Counts;
import dev.ligature.Cursor;
import dev.ligature.Linked;
import dev.ligature.Outcome;
import dev.ligature.Page;
import dev.ligature.Period;
import dev.ligature.Ref;
import dev.ligature.Taking;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The links of one type as seen from records of one end. Lists are in the order of the partner's key.
 *
 * @param <T> the link record
 * @param <A> the references of the end that is looked from
 * @param <B> the references of the other end, the partners
 */
public interface LinksFrom<T, A extends Ref<?, ?>, B extends Ref<?, ?>> {

    /** The partner, where there can be one. */
    Optional<B> partner(A record);

    /** The partners, unmodifiable. */
    List<B> partners(A record);

    /**
     * Some of the partners, at most {@code size}, from {@code from} on.
     *
     * @throws IllegalArgumentException if {@code size} is not positive, or the cursor is not of such a list
     */
    Page<B> partners(A record, Cursor from, int size);

    /** The partner of each record that has one, in the order of {@code records}, unmodifiable. */
    Map<A, B> partnerByRecord(Collection<? extends A> records);

    /** The partners of each record, an empty list where there are none, in the order of {@code records}, unmodifiable. */
    Map<A, List<B>> partnersByRecord(Collection<? extends A> records);

    /** The link to the partner, where there can be one. */
    Optional<Linked<T>> link(A record);

    /** The links to all partners, unmodifiable. */
    List<Linked<T>> links(A record);

    /** How many partners the record has. */
    long count(A record);

    /** Each period in which the record was linked, the oldest first, live ones last. */
    List<Period<T>> history(A record);

    /** Makes {@code partner} the only partner; another one's link is dismissed as moved. Where there can be one. */
    Outcome set(A record, B partner, Taking taking);

    /** As {@link #set}, with the link's columns. {@code link} holds record and partner. */
    Outcome setLink(T link, Taking taking);

    /** Makes {@code partners} the only partners; writes only what differs. Kept links keep their columns. */
    Counts setAll(A record, Collection<? extends B> partners, Taking taking);

    /**
     * As {@link #setAll}, with the links' columns.
     *
     * @throws IllegalArgumentException if a link is not one of {@code record}
     */
    Counts setAllLinks(A record, Collection<? extends T> links, Taking taking);

    /** Dismisses all links of the record. */
    Counts clear(A record);
}
