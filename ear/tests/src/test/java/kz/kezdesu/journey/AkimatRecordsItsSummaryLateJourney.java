package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/**
 * The akimat of Abai region sent its summary of a half-year after the last day and says so;
 * everybody reads that it was late.
 */
@Decree("3.2")
class AkimatRecordsItsSummaryLateJourney extends Journey {
  private static final String NUMBER = "07-15/4821";

  @Test
  void andACitizenReadsThatItWasLate() {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));
    LocalDate lastDay =
        today.getMonthValue() > 6
            ? LocalDate.of(today.getYear(), 6, 30)
            : LocalDate.of(today.getYear() - 1, 12, 31);
    String board = "/backoffice/oversight/board?year=" + lastDay.getYear();
    String duty = "akimat.10_3.2_" + lastDay.withDayOfMonth(1).minusMonths(5);
    String portal = "/kk/oversight?year=" + lastDay.getYear();

    Visitor citizen = onAPhone("kk");
    citizen.open(portal + "&ministry=akimat.10").look("overdue");
    assertThat(citizen.text()).contains("Мерзімінде орындалмаған");

    Visitor akimat = atADesk("kk").signIn("akimat.10", "kk");
    akimat.look("to-do");
    akimat.open(board).look("board");
    assertThat(akimat.text()).contains("Мерзімі өтті");
    akimat.open(board + "&open=" + duty).look("form");
    field(akimat, "doneOn").fill(today.plusDays(1).toString());
    field(akimat, "noteKk").fill("Жиналыстар саны екі есе көп болды.");
    save(akimat);
    assertThat(akimat.text())
        .contains("Бұл күн әлі келген жоқ", "Құжаттың нөмірін көрсетіңіз", "Ескертпені орысша да");
    assertThat(field(akimat, "noteKk").inputValue()).startsWith("Жиналыстар");
    akimat.look("faults");
    field(akimat, "doneOn").fill(lastDay.plusDays(3).toString());
    field(akimat, "documentNumber").fill(NUMBER);
    field(akimat, "noteRu").fill("Сходов было вдвое больше.");
    save(akimat);
    assertThat(akimat.text()).contains("Орындалғаны жазылды", "Кеш орындалды", NUMBER);
    akimat.look("recorded");

    // The first reader's browser may show what it has for some seconds; a neighbour's has nothing.
    Visitor neighbour = onAPhoneWithoutScripts("kk");
    neighbour.open(portal + "&ministry=akimat.10").look("late");
    assertThat(neighbour.text())
        .contains("Кешігіп орындалған", "мерзімінен 3 күн кеш", NUMBER, "Жиналыстар саны");
    Visitor reader = atADesk("ru");
    reader.open("/ru/oversight?year=" + lastDay.getYear() + "&status=DONE_LATE").look("all-late");
    assertThat(reader.text()).contains("Акимат области Абай");
    reader.open("/ru/oversight").look("board");
    Visitor watcher = atADesk("ru").signIn("administration", "ru");
    watcher.open("/backoffice/oversight/board").look("all");
    assertThat(watcher.text()).contains("Акимат области Абай");
    watcher.open(board + "&open=" + duty);
    assertThat(watcher.page().locator("[id='duty:save']").count()).isZero();
  }

  private static Locator field(Visitor akimat, String name) {
    return akimat.page().locator("[id='duty:" + name + "']");
  }

  /** The page comes again at the same address: only a navigation tells. */
  @SuppressWarnings("deprecation")
  private static void save(Visitor akimat) {
    akimat.page().waitForNavigation(() -> akimat.page().locator("[id='duty:save']").click());
  }
}
