package kz.kezdesu.staff.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often a login failed from an address of late. Counted by login as it was typed, so that a
 * login that does not exist is answered like one that does.
 */
@Entity
@Table(name = "sign_in_failure")
@NamedNativeQuery(
    name = "SignInFailure.count",
    query =
        "insert into kezdesu.sign_in_failure as f (login, address, count, last_at)"
            + " values (cast(?1 as text), cast(?2 as text), 1, cast(?3 as timestamptz))"
            + " on conflict (login, address) do update set last_at = excluded.last_at,"
            + " count = case when f.last_at < cast(?4 as timestamptz) then 1 else f.count + 1 end,"
            + " held_until = case when f.last_at >= cast(?4 as timestamptz) and f.count + 1 >= ?5"
            + " then cast(?6 as timestamptz) end")
public class SignInFailure {
  /** Who, from where. */
  @Embeddable
  public static class Origin implements Serializable {
    private static final long serialVersionUID = 1L;

    private String login = "";
    private String address = "";

    protected Origin() {}

    public Origin(String login, String address) {
      this.login = login;
      this.address = address;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Origin origin
          && login.equals(origin.login)
          && address.equals(origin.address);
    }

    @Override
    public int hashCode() {
      return Objects.hash(login, address);
    }
  }

  @EmbeddedId private Origin origin = new Origin();

  private int count;

  @Column(name = "last_at")
  private Instant lastAt = Instant.EPOCH;

  @Column(name = "held_until")
  private @Nullable Instant heldUntil;

  protected SignInFailure() {}

  public int getCount() {
    return count;
  }
}
