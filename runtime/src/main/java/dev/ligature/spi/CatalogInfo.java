package dev.ligature.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On the generated entry of a catalog: what belongs to it, for compilations whose catalogs use it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface CatalogInfo {

    /** The type annotated with {@code @LinkCatalog}. */
    Class<?> catalog();

    /** The link records, sorted by name, read-only ones too. */
    Class<?>[] links() default {};
}
