package kz.kezdesu.backoffice.shell;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/**
 * How staff sign in: by the form at {@code /backoffice/login}, against the accounts of the database
 * ({@link StaffIdentityStore}). The groups of the caller are the names of {@code
 * kz.kezdesu.staff.Role}.
 */
@CustomFormAuthenticationMechanismDefinition(
    loginToContinue =
        @LoginToContinue(loginPage = "/login", useForwardToLogin = false, errorPage = ""))
@DeclareRoles({
  "ADMINISTRATOR",
  "OFFICER",
  "APPROVER",
  "EDITOR",
  "HOST",
  "MEDIA",
  "ACCESS",
  "GOVERNMENT",
  "AKIMAT",
  "PRESIDENTIAL_ADMINISTRATION"
})
@ApplicationScoped
public class SignInAdapter {}
