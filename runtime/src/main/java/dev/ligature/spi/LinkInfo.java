package dev.ligature.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a generated client: what the processor read of the link's source that a class file does not hold on every
 * compiler.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface LinkInfo {

    /** The names of the components that may be null. */
    String[] nullable() default {};
}
