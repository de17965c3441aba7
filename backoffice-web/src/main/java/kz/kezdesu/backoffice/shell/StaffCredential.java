package kz.kezdesu.backoffice.shell;

import jakarta.security.enterprise.credential.Credential;
import kz.kezdesu.staff.SignInAttempt;

/** What was typed into the sign-in form, on its way to the identity store. */
public record StaffCredential(SignInAttempt attempt) implements Credential {}
