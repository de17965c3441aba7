package kz.kezdesu.staff.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import kz.kezdesu.staff.Grant;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/** One role at one body, as a row of an account. */
@Embeddable
public class HeldRole {
  @Enumerated(EnumType.STRING)
  private Role role = Role.OFFICER;

  @Column(name = "body_code")
  private String bodyCode = "";

  protected HeldRole() {}

  HeldRole(Grant grant) {
    this.role = grant.role();
    this.bodyCode = grant.bodyCode();
  }

  Grant grant() {
    return new Grant(role, bodyCode);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HeldRole held && role == held.role && bodyCode.equals(held.bodyCode);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, bodyCode);
  }
}
