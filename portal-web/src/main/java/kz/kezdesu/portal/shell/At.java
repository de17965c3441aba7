package kz.kezdesu.portal.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The address of a page and the view that shows it. {@code {name}} stands for one segment, with a
 * fixed ending where one follows, as in {@code {id}.ics}; {@code {lang}} always comes first.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface At {
  /** The address, such as <code>/{lang}/meetings/{id}</code>. */
  String path();

  /** The view, such as {@code /meeting/meeting.xhtml}; none for a {@link Document}. */
  String view() default "";

  /** Whether the page is the same for everybody and may be kept by the page cache. */
  boolean shared() default true;

  /**
   * Whether the address itself is a secret: it is not passed on and not listed by search engines.
   */
  boolean secret() default false;

  /** The query parameters that change the page; all others are ignored by the page cache. */
  String[] parameters() default {};
}
