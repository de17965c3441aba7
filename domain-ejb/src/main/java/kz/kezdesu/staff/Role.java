package kz.kezdesu.staff;

import kz.kezdesu.body.Body;

/**
 * What a person of staff may do, always at one body. The names stand in {@code @RolesAllowed} and
 * in the table {@code staff_role}.
 */
public enum Role {
  /** Opens and closes accounts. */
  ADMINISTRATOR,
  /**
   * Moderates questions, ranks them, drafts answers and clears those of colleagues; prepares
   * meetings and records them. At an akimat: answers the questions that were handed over to it.
   */
  OFFICER,
  /**
   * The first head's office: signs answers off that others have cleared, or clears them itself and
   * leaves the signature to another; announces meetings, calls them off, closes them. At an akimat
   * it is for answers only, and so is an editor.
   */
  APPROVER,
  /**
   * Clears and publishes answers, publishes the progress of problems; prepares meetings and records
   * them.
   */
  EDITOR,
  /** Runs the live meeting. */
  HOST,
  /** The authority in the field of mass media (2.2, 4.4, 4.5). */
  MEDIA,
  /** The authority in the field of access to information (5). */
  ACCESS,
  /** The Government's office. */
  GOVERNMENT,
  /** An akimat: proposes and receives meetings. */
  AKIMAT,
  /** The President's office. */
  PRESIDENTIAL_ADMINISTRATION;

  /** Whether this role exists at such a body. */
  public boolean suits(Body body) {
    return switch (this) {
      case ADMINISTRATOR -> true;
      case OFFICER, APPROVER, EDITOR ->
          body.getKind() == Body.Kind.MINISTRY || body.getKind() == Body.Kind.AKIMAT;
      case HOST -> body.getKind() == Body.Kind.MINISTRY;
      case MEDIA -> body.isMediaAuthority();
      case ACCESS -> body.isAccessAuthority();
      case GOVERNMENT -> body.getKind() == Body.Kind.GOVERNMENT;
      case AKIMAT -> body.getKind() == Body.Kind.AKIMAT;
      case PRESIDENTIAL_ADMINISTRATION -> body.getKind() == Body.Kind.ADMINISTRATION;
    };
  }
}
