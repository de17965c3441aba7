package kz.kezdesu.portal.shell;

/** A page that takes a posted form. */
public interface Form extends Page {
  /** Acts on what was posted and says where to go, or shows the page again with its errors. */
  Outcome submit();

  /** What follows a posted form. */
  sealed interface Outcome {
    /**
     * The next page, as a path below the language, such as {@code /track/abc}; answered with 303.
     */
    record Next(String path) implements Outcome {}

    /** The same page again, with the given status, such as 422. */
    record Again(int status) implements Outcome {}
  }
}
