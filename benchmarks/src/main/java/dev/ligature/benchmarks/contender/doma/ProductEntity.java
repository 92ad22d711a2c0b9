package dev.ligature.benchmarks.contender.doma;

import java.util.ArrayList;
import java.util.List;
import org.seasar.doma.Association;
import org.seasar.doma.Entity;
import org.seasar.doma.Id;
import org.seasar.doma.Table;

/** What the shop sells, with its tags. */
@Entity
@Table(name = "product")
public class ProductEntity {

    @Id
    String id;

    String title;

    @Association
    List<TagEntity> tags = new ArrayList<>(4);
}
