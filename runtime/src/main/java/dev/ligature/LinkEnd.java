package dev.ligature;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks one of the two ends of a link: a record component of type {@link Ref}. */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.CLASS)
public @interface LinkEnd {

    /** Whether many records <em>of this end</em> may be linked to one record of the other end. */
    boolean isList() default false;

    /** Whether records of this end are deleted when the record at the other end is deleted. */
    boolean deleteCascade() default false;

    /**
     * The name of this end as seen from the other model; empty for the component's name, in the plural when
     * {@link #isList()}.
     */
    String alias() default "";

    /** On a read-only link: the property of this end's model that holds the other end's key. */
    String field() default "";

    /** The name that this component had before it was renamed in Java; its column and data stay. */
    String formerly() default "";
}
