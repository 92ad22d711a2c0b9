package shop.links;

import dev.ligature.ManyPath;
import dev.ligature.Path;
import dev.ligature.TextPath;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.tag.Tag;

/**
 * Typed paths that begin at a {@link Tag}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public class TagPath extends RecordPath {
    /**
     * The column of {@code id} as the runtime knows it.
     */
    public static final Column<Short> ID = Column.required(0, "id", "id", ColumnType.SHORT);

    /**
     * The column of {@code label} as the runtime knows it.
     */
    public static final Column<String> LABEL = Column.nullable(1, "label", "label",
            ColumnType.TEXT);

    /**
     * The model as the runtime knows it.
     */
    public static final ModelType<Tag, Short> MODEL = new ModelType<>(
            Tag.class,
            /* name= */ "tag",
            /* table= */ "tag",
            /* key= */ ID,
            /* deletedAt= */ Optional.empty(),
            /* hardDelete= */ false,
            /* columns= */ List.of(ID, LABEL),
            /* getters= */ List.of(tag -> tag.getId(), tag -> tag.label()),
            /* create= */ values -> new Tag(values.<Short>get(0), values.<String>get(1)));

    /**
     * The paths at a node of a query; for generated code.
     */
    public TagPath(Node node) {
        super(node);
    }

    public final Path<Short> id() {
        return path(ID);
    }

    public final TextPath label() {
        return text(LABEL);
    }

    /**
     * The products of a tag, over {@link ProductTag}.
     */
    public final ManyPath<ProductTagPath.LinkedProduct> products() {
        return new ManyPath<>(
                node.linked(ProductTagLinks.TYPE, Side.LEFT, ProductPath.MODEL), ProductTagPath.LinkedProduct::new);
    }
}
