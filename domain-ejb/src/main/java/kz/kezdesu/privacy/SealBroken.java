package kz.kezdesu.privacy;

import org.jspecify.annotations.Nullable;

/** A sealed text was changed, or was sealed under another secret of the house. */
public class SealBroken extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  SealBroken(@Nullable Throwable cause) {
    super("a sealed text cannot be opened with this KEZDESU_SECRET", cause);
  }
}
