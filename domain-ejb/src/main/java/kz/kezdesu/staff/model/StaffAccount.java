package kz.kezdesu.staff.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.kezdesu.language.Language;
import kz.kezdesu.refusal.ChangedMeanwhile;
import kz.kezdesu.staff.AccountDetail;
import kz.kezdesu.staff.AccountRow;
import kz.kezdesu.staff.Grant;
import kz.kezdesu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person of staff: opened by an administrator without a password, made ready by its owner through
 * a one-time link, disabled when the person leaves. Never deleted, since histories name its login.
 */
@Entity
@Table(name = "staff_account")
public class StaffAccount {
  @Id private UUID id = new UUID(0, 0);

  @Version private int version;

  private String login = "";
  private String name = "";

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  @Column(name = "totp_secret")
  private @Nullable String totpSecret;

  @Column(name = "totp_step")
  private long totpStep;

  private @Nullable String email;

  private boolean enabled;
  private Language language = Language.RU;

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "account_id"))
  private Set<HeldRole> roles = new HashSet<>();

  protected StaffAccount() {}

  /** Opens an account; it has no password until its owner sets one. */
  public StaffAccount(
      String login, String name, Language language, Collection<Grant> grants, Instant at) {
    this.id = UUID.randomUUID();
    this.login = login;
    this.name = name;
    this.language = language;
    this.enabled = true;
    this.createdAt = at;
    grant(grants);
  }

  public UUID getId() {
    return id;
  }

  public String getLogin() {
    return login;
  }

  public String getName() {
    return name;
  }

  public boolean isEnabled() {
    return enabled;
  }

  /** From now on reminders go to this address; to none when it is null. */
  public void reachAt(@Nullable String address) {
    email = address;
  }

  /** The hash of the password; null until one has been set. */
  public @Nullable String getPasswordHash() {
    return passwordHash;
  }

  /** The secret of the second factor, locked; null where none is wanted. */
  public @Nullable String getTotpSecret() {
    return totpSecret;
  }

  public Set<Role> roles() {
    Set<Role> held = new HashSet<>();
    roles.forEach(role -> held.add(role.grant().role()));
    return held;
  }

  /** The account as its own page shows it. */
  public AccountDetail describe() {
    return new AccountDetail(
        id,
        version,
        login,
        name,
        language,
        enabled,
        passwordHash != null,
        totpSecret != null,
        grants(),
        email);
  }

  /** The account as a line of the list. */
  public AccountRow line() {
    return new AccountRow(
        id, login, name, language, enabled, passwordHash != null, totpSecret != null, grants());
  }

  /** Whether a one-time code of this step is still unused; from now on it is used. */
  public boolean spendStep(long step) {
    if (step <= totpStep) {
      return false;
    }
    totpStep = step;
    return true;
  }

  /** The owner has chosen a password and a second factor. */
  public void secure(String newPasswordHash, String lockedSecret, long usedStep) {
    passwordHash = newPasswordHash;
    totpSecret = lockedSecret;
    totpStep = usedStep;
  }

  /** From now on the account may do exactly this. */
  public void grant(Collection<Grant> grants) {
    Set<HeldRole> wanted = new HashSet<>();
    grants.forEach(grant -> wanted.add(new HeldRole(grant)));
    roles.retainAll(wanted);
    roles.addAll(wanted);
  }

  public void disable() {
    enabled = false;
  }

  public void enable() {
    enabled = true;
  }

  /** The language in which its owner wants to work. */
  public void speak(Language wanted) {
    language = wanted;
  }

  /**
   * Lets a change pass only when its page has seen the account as it is.
   *
   * @throws ChangedMeanwhile when somebody was faster
   */
  public void mustBe(int seenVersion) {
    if (version != seenVersion) {
      throw new ChangedMeanwhile();
    }
  }

  private List<Grant> grants() {
    return roles.stream()
        .map(HeldRole::grant)
        .sorted(Comparator.comparing(Grant::role).thenComparing(Grant::bodyCode))
        .toList();
  }
}
