package kz.kezdesu.backoffice.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.kezdesu.staff.Role;

/**
 * A page for certain roles. Its address follows from its class: {@code
 * kz.kezdesu.backoffice.question.InboxPage} is {@code /question/inbox}, and its place in the menu
 * is named by the text {@code question_inbox.menu}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InMenu {
  /** Smaller stands higher; leave gaps. */
  int order();

  /** Who sees and opens it; nobody named means everybody of staff. */
  Role[] roles() default {};

  /** Whether the menu shows it; a page reached from another page is only guarded. */
  boolean listed() default true;

  /** Whether officers, approvers and editors of an akimat open it too; the rest is a ministry's. */
  boolean ofAkimat() default false;
}
