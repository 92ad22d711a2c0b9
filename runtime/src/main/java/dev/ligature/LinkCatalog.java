package dev.ligature;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the type that gathers all links, views and models of one jar. What is generated for all of them together
 * (references, paths, the service entry) lives in this type's package.
 *
 * <p>One compilation has exactly one catalog.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface LinkCatalog {

    /**
     * The catalog's name: the folder of its scripts below {@code META-INF/ligature/} and part of the name of its
     * history table. Matches {@code [a-z][a-z0-9_]*}.
     */
    String name();

    /**
     * Catalogs of other jars whose links this catalog's views and paths follow as they follow its own: the class generated
     * for each, such as {@code CrmCatalog.class}, or the type annotated with {@code @LinkCatalog}. The catalogs that these
     * use come with them. Duplicates, aliases and tables are checked across all of them at compile time.
     *
     * <p>What is stored, and how, is said by the jar that defines a link; here there is no client or table for it,
     * and no reference for models that no link or view of this catalog has.
     */
    Class<?>[] uses() default {};
}
