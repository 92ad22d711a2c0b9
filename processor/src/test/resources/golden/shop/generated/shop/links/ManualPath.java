package shop.links;

import dev.ligature.Path;
import dev.ligature.spi.Column;
import dev.ligature.spi.ColumnType;
import dev.ligature.spi.ModelType;
import dev.ligature.spi.Node;
import dev.ligature.spi.RecordPath;
import dev.ligature.spi.Side;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import shop.manual.Manual;

/**
 * Typed paths that begin at a {@link Manual}, for conditions and orders.
 */
@Generated("dev.ligature.processor.LinkProcessor")
public class ManualPath extends RecordPath {
    /**
     * The column of {@code chapters} as the runtime knows it.
     */
    public static final Column<List<String>> CHAPTERS = Column.nullable(0, "chapters", "chapters",
            ColumnType.TEXT_LIST);

    /**
     * The column of {@code id} as the runtime knows it.
     */
    public static final Column<UUID> ID = Column.required(1, "id", "id", ColumnType.UUID);

    /**
     * The column of {@code printed} as the runtime knows it.
     */
    public static final Column<Boolean> PRINTED = Column.required(2, "printed", "printed",
            ColumnType.BOOLEAN);

    /**
     * The model as the runtime knows it.
     */
    public static final ModelType<Manual, UUID> MODEL = new ModelType<>(
            Manual.class,
            /* name= */ "manual",
            /* table= */ "manual",
            /* key= */ ID,
            /* deletedAt= */ Optional.empty(),
            /* hardDelete= */ false,
            /* columns= */ List.of(CHAPTERS, ID, PRINTED),
            /* getters= */ List.of(manual -> manual.getChapters(), manual -> manual.getId(),
                    manual -> manual.isPrinted()),
            /* create= */ values -> {
                Manual made = new Manual();
                made.setChapters(values.<List<String>>get(0));
                made.setId(values.<UUID>get(1));
                made.setPrinted(values.<Boolean>get(2));
                return made;
            });

    /**
     * The paths at a node of a query; for generated code.
     */
    public ManualPath(Node node) {
        super(node);
    }

    public final Path<List<String>> chapters() {
        return path(CHAPTERS);
    }

    public final Path<UUID> id() {
        return path(ID);
    }

    public final Path<Boolean> printed() {
        return path(PRINTED);
    }

    /**
     * The product of a manual, over {@link ProductManual}.
     */
    public final ProductManualPath.LinkedProduct product() {
        return new ProductManualPath.LinkedProduct(node.linked(ProductManualLinks.TYPE, Side.LEFT, ProductPath.MODEL));
    }
}
