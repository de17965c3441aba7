package kz.kezdesu.answer;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.kezdesu.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the desk sees it, published or not.
 *
 * @param version what a change must name, so that two people do not overwrite each other
 * @param draftedBy the login of who worded it last
 * @param template from which template it came; null when from none
 * @param jointAnswerId the joint answer to which it belongs; null when to none
 * @param apart whether it was worded anew since, on its own
 * @param moves its steps, oldest first
 */
public record AnswerDetail(
    int version,
    AnswerStatus status,
    AnswerOutcome outcome,
    Language language,
    String text,
    String draftedBy,
    Instant draftedAt,
    @Nullable String clearedBy,
    @Nullable Instant clearedAt,
    @Nullable String signedOffBy,
    @Nullable Instant signedOffAt,
    @Nullable Instant publishedAt,
    @Nullable TemplateUse template,
    @Nullable Long jointAnswerId,
    boolean apart,
    List<AnswerMoveRow> moves)
    implements Serializable {

  /** The login of who made it public, as it is now; null while it is not. */
  public @Nullable String publishedBy() {
    return moves.isEmpty() || !status.isPublic() ? null : moves.get(moves.size() - 1).by();
  }

  /** The remark with which it came back, while that is the last thing that happened to it. */
  public @Nullable String lastRemark() {
    return moves.isEmpty() || status != AnswerStatus.DRAFT
        ? null
        : moves.get(moves.size() - 1).remark();
  }
}
