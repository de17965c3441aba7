package kz.kezdesu.timetable.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line within a search. */
@Embeddable
public class SearchMoveId implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "search_id")
  private long searchId;

  private UUID key = new UUID(0, 0);

  protected SearchMoveId() {}

  SearchMoveId(long searchId, UUID key) {
    this.searchId = searchId;
    this.key = key;
  }

  UUID key() {
    return key;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SearchMoveId id && searchId == id.searchId && key.equals(id.key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(searchId, key);
  }
}
