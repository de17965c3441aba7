package kz.kezdesu.staff;

import kz.kezdesu.refusal.Refusal;

/** There is no such role at this body. */
public class RoleNotAtBody extends Refusal {
  private static final long serialVersionUID = 1L;

  public RoleNotAtBody(Role role, String bodyCode) {
    super(role, bodyCode);
  }
}
