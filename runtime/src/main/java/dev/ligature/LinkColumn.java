package dev.ligature;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a link: settings of a column, data on the link itself. On a component of a view that is reached
 * through a link: the component is that link's column of the same name.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface LinkColumn {

    /**
     * The value of links that were created without one: text that is parsed at compile time as a value of the column's
     * type, never SQL. Not given by default; at most one.
     */
    String[] defaultValue() default {};

    /** Whether the column may be null. */
    boolean nullable() default false;

    /** The maximal number of characters of a {@code String}; 0 for text without limit. */
    int length() default 0;

    /** The number of digits of a {@code BigDecimal} in all, at most 38. */
    int precision() default 38;

    /** The number of digits of a {@code BigDecimal} after the decimal point. Values with more are refused, never rounded. */
    int scale() default 10;

    /** The name that this component had before it was renamed in Java; its column and data stay. */
    String formerly() default "";
}
