package kz.kezdesu.decree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of the three parts that every meeting includes; null where nothing is recorded yet.
 *
 * @param peopleReceived how many people the personal reception received; nobody came is a record
 * @param ngoMeetingHeld whether the sector meeting with NGOs took place
 * @param briefingHeld whether the media briefing took place
 */
public record ThreeParts(
    @Nullable Integer peopleReceived,
    @Nullable Boolean ngoMeetingHeld,
    @Nullable Boolean briefingHeld) {

  /**
   * The record as it stands.
   *
   * @throws IllegalArgumentException when fewer than nobody was received
   */
  public ThreeParts {
    if (peopleReceived != null && peopleReceived < 0) {
      throw new IllegalArgumentException("Received " + peopleReceived + " people");
    }
  }

  /**
   * What is missing before the meeting can be closed. Clause 1.5: «в рамках проведения каждой
   * региональной встречи с населением обеспечить: личный прием граждан; отраслевые встречи с
   * некоммерческими организациями; брифинг для средств массовой информации».
   */
  @Decree("1.5")
  public List<Breach> breaches() {
    List<Breach> missing = new ArrayList<>();
    if (peopleReceived == null) {
      missing.add(Breach.of(Violation.RECEPTION_NOT_RECORDED));
    }
    if (!Boolean.TRUE.equals(ngoMeetingHeld)) {
      missing.add(Breach.of(Violation.NGO_MEETING_NOT_RECORDED));
    }
    if (!Boolean.TRUE.equals(briefingHeld)) {
      missing.add(Breach.of(Violation.BRIEFING_NOT_RECORDED));
    }
    return List.copyOf(missing);
  }
}
