package dev.ligature.benchmarks.contender.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinTable;
import org.babyfish.jimmer.sql.ManyToMany;
import org.babyfish.jimmer.sql.OrderedProp;
import org.babyfish.jimmer.sql.Table;

/** What the shop sells, with its tags. */
@Entity
@Table(name = "product")
public interface TaggedEntity {

    /** Its key. */
    @Id
    String id();

    /** What people call it. */
    String title();

    /** Its tags. */
    @ManyToMany(orderedProps = @OrderedProp("id"))
    @JoinTable(name = "product_tag", joinColumnName = "product_id", inverseJoinColumnName = "tag_id")
    List<TagEntity> tags();
}
