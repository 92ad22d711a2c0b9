package dev.ligature;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a record to be a view: it says which data of a model, or of a link, and of its linked models to fetch. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface LinkView {

    /** The model that the view looks at, or the link record. */
    Class<?> value();
}
