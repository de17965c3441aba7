package kz.kezdesu.architecture.offenders.util;

/** Lives in a package that says nothing, and that says nothing about itself. */
public final class Strings {
  private Strings() {}
}
