package kz.kezdesu.portal.api;

/** A parameter of the address that cannot be taken. */
class BadParameter extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  BadParameter(String parameter) {
    super(parameter, null, false, false);
    this.parameter = parameter;
  }

  String parameter() {
    return parameter;
  }
}
