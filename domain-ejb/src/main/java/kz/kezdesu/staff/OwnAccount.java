package kz.kezdesu.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.staff.store.Accounts;

/** What everybody may change of their own account. */
@Stateless
public class OwnAccount {
  @Inject private Accounts accounts;
  @Inject private Caller caller;

  /**
   * From now on the caller works in this language.
   *
   * @throws NotYours when nobody is signed in
   */
  @PermitAll
  public void speak(Language language) {
    AccountDetail own = caller.account().orElseThrow(NotYours::new);
    accounts.find(own.id()).orElseThrow(NotYours::new).speak(language);
  }
}
