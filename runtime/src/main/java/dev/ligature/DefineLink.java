package dev.ligature;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a public top-level record to be a link between two models.
 *
 * <p>The first two components are the ends, of type {@link Ref} and annotated with {@link LinkEnd}; their order is the
 * link's order everywhere: key, table, client. Further components, annotated with {@link LinkColumn} or not at all, are
 * data of the link itself.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface DefineLink {

    /** The name of the link's table; empty for the record's name in snake_case. */
    String table() default "";

    /** Whether dismissed links are kept in {@code <table>_archive}. Without an archive there is no history. */
    boolean archive() default true;

    /** Whether the link only follows a column that one of the models already has. Such a link has no table and no client. */
    boolean readOnly() default false;

    /** The name that this record had before it was renamed in Java; its table and data stay. */
    String formerly() default "";
}
