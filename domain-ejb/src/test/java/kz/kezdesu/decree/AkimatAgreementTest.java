package kz.kezdesu.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import kz.kezdesu.decree.AkimatAgreement.Side;
import kz.kezdesu.decree.AkimatAgreement.Standing;
import kz.kezdesu.decree.AkimatAgreement.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ministry of health and the akimat of the region of Abai agree where they meet. */
@Decree("1.4e")
class AkimatAgreementTest {
  @ParameterizedTest
  @EnumSource(Subject.class)
  void onlyWhatIsAgreedLacksNothing(Subject subject) {
    assertThat(Standing.values())
        .filteredOn(standing -> new AkimatAgreement(subject, standing).breach().isEmpty())
        .containsExactly(Standing.AGREED);
  }

  @Test
  void everyOtherStandingSaysWhatIsMissingOfWhich() {
    Set<Violation> told = EnumSet.noneOf(Violation.class);
    for (Subject subject : Subject.values()) {
      for (Standing standing : Standing.values()) {
        new AkimatAgreement(subject, standing)
            .breach()
            .ifPresent(breach -> assertThat(told.add(breach.violation())).isTrue());
      }
    }
    assertThat(told)
        .hasSize(10)
        .allMatch(violation -> violation.clause().equals("1.4e"))
        .allSatisfy(
            violation ->
                assertThat(Stream.of("kk", "ru", "en"))
                    .allMatch(language -> !Breach.of(violation).text(language).isBlank()));
  }

  @Test
  void whatWasOfferedWaitsForTheOtherSideAndEverythingElseForTheMinistry() {
    assertThat(Standing.AWAITS_AKIMAT.turn()).contains(Side.AKIMAT);
    assertThat(Standing.AGREED.turn()).isEmpty();
    assertThat(EnumSet.complementOf(EnumSet.of(Standing.AWAITS_AKIMAT, Standing.AGREED)))
        .allSatisfy(standing -> assertThat(standing.turn()).contains(Side.MINISTRY));
  }

  @Test
  void eachIsAMatterOfItsOwn() {
    assertThat(new AkimatAgreement(Subject.VENUE, Standing.AGREED).matter())
        .isEqualTo(Announcing.Matter.VENUE);
    assertThat(new AkimatAgreement(Subject.VIDEO_LINK, Standing.AGREED).matter())
        .isEqualTo(Announcing.Matter.VIDEO_LINK);
  }
}
