package kz.kezdesu.backoffice.shell;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.stream.Collectors;
import kz.kezdesu.staff.Role;
import kz.kezdesu.staff.SignIn;
import kz.kezdesu.staff.SignedIn;

/** Asks the domain whether somebody may come in. */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {
  @EJB private SignIn signIn;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof StaffCredential staff)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    return signIn
        .signIn(staff.attempt())
        .map(StaffIdentityStore::admitted)
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }

  private static CredentialValidationResult admitted(SignedIn who) {
    return new CredentialValidationResult(
        who.login(), who.roles().stream().map(Role::name).collect(Collectors.toSet()));
  }
}
