package kz.kezdesu.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import kz.kezdesu.privacy.HouseSecret;

/** Keeps the secrets of second factors encrypted with the secret of the house. */
@ApplicationScoped
public class SecondFactorVault {
  private static final String PURPOSE = "second factor";

  @Inject private HouseSecret house;

  /** What the table keeps of it. */
  public String lock(SecondFactor factor) {
    return Base64.getEncoder().encodeToString(house.encrypt(PURPOSE, factor.secret()));
  }

  /** The second factor that {@link #lock} has locked. */
  public SecondFactor unlock(String kept) {
    return new SecondFactor(house.decrypt(PURPOSE, Base64.getDecoder().decode(kept)));
  }
}
