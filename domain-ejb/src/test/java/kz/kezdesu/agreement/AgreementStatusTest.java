package kz.kezdesu.agreement;

import static kz.kezdesu.agreement.AgreementStatus.AGREED;
import static kz.kezdesu.agreement.AgreementStatus.AWAITS_AKIMAT;
import static kz.kezdesu.agreement.AgreementStatus.AWAITS_MINISTRY;
import static kz.kezdesu.agreement.AgreementStatus.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.kezdesu.decree.AkimatAgreement.Side;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step that an agreement may take, and none besides. */
@Decree("1.4e")
class AgreementStatusTest {
  private static final Map<AgreementStatus, Set<AgreementStatus>> STEPS =
      Map.of(
          AWAITS_AKIMAT, EnumSet.allOf(AgreementStatus.class),
          AWAITS_MINISTRY, EnumSet.allOf(AgreementStatus.class),
          AGREED, EnumSet.of(AWAITS_AKIMAT, AWAITS_MINISTRY),
          REFUSED, EnumSet.of(AWAITS_AKIMAT, AWAITS_MINISTRY));

  static Stream<Arguments> pairs() {
    return Stream.of(AgreementStatus.values())
        .flatMap(from -> Stream.of(AgreementStatus.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void oneStepLeadsThereOrDoesNot(AgreementStatus from, AgreementStatus to) {
    assertThat(from.leadsTo(to)).isEqualTo(STEPS.getOrDefault(from, Set.of()).contains(to));
  }

  @Test
  void anOfferWaitsForTheOtherSide() {
    assertThat(AgreementStatus.afterOfferOf(Side.MINISTRY).turn()).contains(Side.AKIMAT);
    assertThat(AgreementStatus.afterOfferOf(Side.AKIMAT).turn()).contains(Side.MINISTRY);
    assertThat(AGREED.turn()).isEmpty();
    assertThat(REFUSED.turn()).isEmpty();
  }
}
