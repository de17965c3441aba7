package kz.kezdesu.oversight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kezdesu.body.Body;
import kz.kezdesu.decree.Obliged;
import kz.kezdesu.staff.Role;

/** Which bodies the words of the clauses mean, and who acts for them. */
final class Obligors {
  private Obligors() {}

  /** The codes of the bodies of each kind; one ministry may be an authority as well. */
  static Map<Obliged, List<String>> of(List<Body> bodies) {
    Map<Obliged, List<String>> obliged = new EnumMap<>(Obliged.class);
    for (Body body : bodies) {
      add(
          obliged,
          switch (body.getKind()) {
            case MINISTRY -> Obliged.CENTRAL_EXECUTIVE_BODY;
            case AKIMAT -> Obliged.AKIM;
            case GOVERNMENT -> Obliged.GOVERNMENT;
            case ADMINISTRATION -> Obliged.PRESIDENTIAL_ADMINISTRATION;
          },
          body);
      if (body.isMediaAuthority()) {
        add(obliged, Obliged.MEDIA_AUTHORITY, body);
      }
      if (body.isAccessAuthority()) {
        add(obliged, Obliged.ACCESS_AUTHORITY, body);
      }
    }
    return obliged;
  }

  private static void add(Map<Obliged, List<String>> obliged, Obliged kind, Body body) {
    obliged.computeIfAbsent(kind, none -> new ArrayList<>()).add(body.getCode());
  }

  /** Who says, for a body so obliged, that a duty is done. */
  static Role recorder(Obliged who) {
    return switch (who) {
      case CENTRAL_EXECUTIVE_BODY, FIRST_HEAD, EVERYONE -> Role.APPROVER;
      case AKIM -> Role.AKIMAT;
      case GOVERNMENT, DEPUTY_PRIME_MINISTER -> Role.GOVERNMENT;
      case MEDIA_AUTHORITY -> Role.MEDIA;
      case ACCESS_AUTHORITY -> Role.ACCESS;
      case PRESIDENTIAL_ADMINISTRATION -> Role.PRESIDENTIAL_ADMINISTRATION;
    };
  }
}
