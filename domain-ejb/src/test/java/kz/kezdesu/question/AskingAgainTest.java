package kz.kezdesu.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A question was declined: where its author can ask now. */
class AskingAgainTest {
  private static final Intake OPEN = new Intake(Intake.State.OPEN, null, null);

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFF_TOPIC")
  void theSameMeetingIsAskedWhileItTakesQuestions(DeclineReason reason) {
    AskingAgain again = AskingAgain.after(reason, OPEN);

    assertThat(again).isEqualTo(AskingAgain.HERE);
    assertThat(again.page(12)).isEqualTo("/questions/ask?meeting=12");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
  void anotherMeetingIsAskedOnceItTakesNone(Intake.State state) {
    AskingAgain again = AskingAgain.after(DeclineReason.REPEATED, new Intake(state, null, null));

    assertThat(again).isEqualTo(AskingAgain.AT_ANOTHER_MEETING);
    assertThat(again.page(12)).isEqualTo("/questions/ask");
  }

  @Test
  void whatIsNotThisMinistrysBusinessIsNotAskedHereAgain() {
    assertThat(AskingAgain.after(DeclineReason.OFF_TOPIC, OPEN))
        .isEqualTo(AskingAgain.OF_ANOTHER_MINISTRY);
  }

  @Test
  void onlyWordsThatCanBeTakenOutAreMended() {
    assertThat(DeclineReason.values())
        .filteredOn(DeclineReason::isMendable)
        .containsExactly(DeclineReason.INSULT, DeclineReason.PERSONAL_DATA);
  }
}
