package dev.ligature;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says, on the catalog, what is not by convention about a model, for models that cannot be annotated themselves. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(LinkModel.All.class)
public @interface LinkModel {

    /** The model. */
    Class<?> of();

    /** The model's name in texts, paths and factories of references; empty for its simple name. */
    String name() default "";

    /** The model's table, as its owner writes it in SQL; empty for its simple name in snake_case. */
    String table() default "";

    /** The property that identifies the model; empty for the property {@code id}, or the one annotated as such. */
    String key() default "";

    /** How Ligature deletes a record of the model, where no deleter is named to the builder. */
    Deletion deletion() default Deletion.SOFT;

    /** The columns whose names are not the snake_case of their properties' names. */
    Column[] columns() default {};

    /** How a record is deleted. */
    enum Deletion {
        /** By setting its property {@code deletedAt}; a model without this property cannot be deleted. It can be restored. */
        SOFT,
        /** By deleting its row from the table, whatever properties it has. It cannot be restored. */
        HARD
    }

    /** What the owner of a model calls the column of one of its properties. */
    @Documented
    @Target({})
    @Retention(RetentionPolicy.CLASS)
    @interface Column {

        /** The property. */
        String property();

        /** The column, as its owner writes it in SQL. */
        String name();
    }

    /** Holds several {@link LinkModel} annotations. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface All {

        /** The annotations. */
        LinkModel[] value();
    }
}
