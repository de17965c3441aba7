package kz.kezdesu.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.convoy.Convoy;

/** Recognises confirmed people by their keys; those who come at the same moment together. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Recognition {
  private static final int LANES = 1;
  private static final int MOST = 32;

  @EJB private Persons persons;

  private final Convoy<SecretCode, Optional<UUID>> convoy =
      new Convoy<>(LANES, MOST, keys -> persons.recognise(keys));

  /** The confirmed person who carries this key. */
  @PermitAll
  public Optional<UUID> recognise(SecretCode key) {
    return convoy.go(key);
  }
}
