package kz.kezdesu.attachment;

import java.util.List;

/** Of files that were sent together some are not taken; so none is. */
public class FilesRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * One that is not taken.
   *
   * @param name as it was sent
   */
  public record One(String name, FileRefused.Why why) {}

  private final transient List<One> refused;

  public FilesRefused(List<One> refused) {
    super(refused.toString(), null, false, false);
    this.refused = List.copyOf(refused);
  }

  /** Those that are not taken, in the order in which they were sent. */
  public List<One> refused() {
    return refused;
  }
}
