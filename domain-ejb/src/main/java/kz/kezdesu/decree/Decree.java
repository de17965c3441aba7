package kz.kezdesu.decree;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the clauses that a type, a method or a test carries, by the ids of {@link Clauses}:
 * {@code @Decree("1.3")}. It is kept at run time, so the trace from clause to code to test is read
 * from it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
public @interface Decree {
  /** The ids of the clauses, such as {@code 1.4d}. */
  String[] value();
}
