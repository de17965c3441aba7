package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.kezdesu.journey.Keyboard.Part;
import kz.kezdesu.journey.TwoHundredQuestions.Declined;
import kz.kezdesu.journey.TwoHundredQuestions.Matter;
import kz.kezdesu.journey.TwoHundredQuestions.Single;
import org.junit.jupiter.api.Test;

/**
 * One sitting of an officer of the ministry of health after a meeting: two hundred questions come
 * as a file, are checked, linked, ranked and answered, and nobody touches the mouse. Keys, waiting
 * and decisions are counted; docs/usability.md says what a person's time is reckoned from.
 */
class OfficersSittingBenchmark {
  private static final String MEETING =
      "select id from meeting where theme_ru like 'Специализированная медицинская помощь в новой%'";
  private static final String LETTERS_CAME =
      "select to_char(intake_opens_at + interval '1 day', 'DD.MM.YYYY') from meeting where id = ";
  private static final String LETTERS_LEFT =
      "select count(*) from question where status = 'RECEIVED' and meeting_id = ";
  private static final String UNANSWERED =
      "select count(*) from question where status in ('PUBLISHED', 'VOICED')"
          + " and author_name like 'Автор %' and meeting_id = ";

  private static final String TITLE = "Ответ специалиста";

  /** Seconds: a key of a practised typist, making up one's mind, a word read (200 in a minute). */
  private static final double KEY = 0.28;

  private static final double MIND = 1.35;
  private static final double WORD = 0.3;

  private final Map<String, Part> parts = Keyboard.nothingDone();
  private final String meeting = find(MEETING);

  @Test
  void twoHundredQuestionsWithoutTheMouse() throws IOException {
    Visitor desk = visitor("officer.moh", 1);
    Keyboard officer = new Keyboard(desk, parts);
    bringIn(desk, officer);
    check(desk, officer);
    List<String> cards = new ArrayList<>();
    officer.begin("Opening eight problem cards");
    TwoHundredQuestions.MATTERS.forEach(matter -> cards.add(open(officer, matter)));
    link(desk, officer, cards);
    rank(desk, officer);
    writeTemplate(officer);
    List<String> joint = answerTogether(desk, officer, cards);
    officer.begin("Answers to single questions");
    answerOnes(desk, officer, "awaiting");
    answerOnes(desk, officer, "published");

    Visitor colleague = visitor("editor.moh", 2);
    Keyboard editor = new Keyboard(colleague, parts);
    editor.begin("Clearing, by the editor");
    stand(colleague, editor, joint, "y", "Ответ согласован");
    Visitor office = visitor("approver.moh", 3);
    Keyboard approver = new Keyboard(office, parts);
    approver.begin("Signing, by the approver");
    stand(office, approver, joint, "s", "Ответ подписан");
    publish(desk, officer, joint);
    assertThat(find(UNANSWERED + meeting)).isEqualTo("0");
    desk.look("nothing-left");

    List<String> wrong = new ArrayList<>(desk.leave());
    wrong.addAll(colleague.leave());
    wrong.addAll(office.leave());
    assertThat(wrong).isEmpty();
    keep();
  }

  private void bringIn(Visitor desk, Keyboard officer) {
    officer.begin("Bringing the file in");
    officer.tabTo(".menu a[href$='/question/import']").turn("Enter");
    officer.skip().tabTo("[id='choose:meeting']").choose(meeting);
    officer.tabTo("[id='choose:file']");
    FileChooser chooser = desk.page().waitForFileChooser(() -> officer.press("Enter"));
    chooser.setFiles(
        new FilePayload(
            "вопросы.csv",
            "text/csv",
            TwoHundredQuestions.file(find(LETTERS_CAME + meeting))
                .getBytes(StandardCharsets.UTF_8)));
    officer.tabTo("[id='choose:upload']").turn("Enter");
    desk.look("preview");
    officer.read(desk.page().locator("[id='bring']").innerText()).decide();
    officer.skip().tabTo("[id='bring:bring_in']").turn("Enter");
    assertThat(desk.text()).contains(TwoHundredQuestions.ALL + " вопросов из файла");
  }

  /** The letters: what is no question goes, telephone numbers are hidden, the rest is published. */
  private void check(Visitor desk, Keyboard officer) {
    officer.begin("Checking the letters");
    officer.tabTo(".menu a[href$='/question/inbox']").turn("Enter");
    officer.press("/").tabTo("#meeting").choose(meeting).tabTo(".filters button").turn("Enter");
    desk.look("letters");
    while (!find(LETTERS_LEFT + meeting).equals("0")) {
      assertThat(officer.lines()).isPositive();
      String before = "";
      for (String line = next(officer, before); !line.equals(before); line = next(officer, line)) {
        before = line;
        officer.read(line).decide();
        if (line.contains("8 701")) {
          hideTelephone(desk, officer);
        }
        for (Declined one : TwoHundredQuestions.DECLINED) {
          if (line.equals(one.text())) {
            decline(desk, officer, one);
            before = "";
          }
        }
      }
      officer.press("Shift+X").turn("a");
      assertThat(desk.text()).containsPattern("Опубликован[ыо]? \\d+ вопрос");
    }
    desk.look("letters-checked");
  }

  /** Goes on by a line; stays where it is at the end, and after something was taken away. */
  private static String next(Keyboard officer, String before) {
    String here = officer.line();
    if (here.isEmpty() || here.equals(before)) {
      boolean last =
          Boolean.TRUE.equals(
              officer
                  .page()
                  .evaluate(
                      "() => document.activeElement.closest('tr') != null"
                          + " && document.activeElement.closest('tr').nextElementSibling == null"));
      if (!last) {
        officer.press("j");
      }
    }
    return officer.line();
  }

  private static void hideTelephone(Visitor desk, Keyboard officer) {
    String line = officer.line();
    officer.turn("o").turn("h");
    officer.skip().tabTo("[id^='hiding:ticked']").press("Space");
    officer.tabTo("[id='hiding:hide']").turn("Enter");
    assertThat(desk.text()).doesNotContain("8 701");
    officer.turn("u");
    assertThat(officer.line()).startsWith(line.substring(0, 12));
  }

  private static void decline(Visitor desk, Keyboard officer, Declined one) {
    officer.press("x").press("d");
    assertThat(officer.isAt("[id='inbox:question_reason']")).isTrue();
    officer.choose(one.reason()).turn("Enter");
    assertThat(desk.text()).contains("Не опубликован");
    assertThat(officer.lines() == 0 || !officer.line().isEmpty()).isTrue();
  }

  private static String open(Keyboard officer, Matter matter) {
    if (!officer.page().url().contains("/problem/problems")) {
      officer.press("w").tabTo(".menu a[href$='/problem/problems']").turn("Enter");
    }
    officer.turn("n").skip();
    officer.tabTo("[id='open:region']").choose("620000000");
    officer.tabTo("[id='open:topic']").choose("health");
    officer.tabTo("[id='open:titleKk']").type(matter.titleKk());
    officer.tabTo("[id='open:titleRu']").type(matter.titleRu());
    officer.tabTo("[id='open:planKk']").type("Жоспар бекітілді.");
    officer.tabTo("[id='open:planRu']").type("План утверждён.");
    officer.tabTo("[id='open:dueOn']").type("05052030");
    officer.tabTo("[id='open:save']").turn("Enter");
    return officer.page().url().replaceFirst("^.*[?&]id=(\\d+).*$", "$1");
  }

  /** What is found by a word gets its card, and the topic of the card, thirty at a time. */
  private void link(Visitor desk, Keyboard officer, List<String> cards) {
    officer.begin("Sorting by topic and linking to the cards");
    officer.turn("v").press("w").tabTo(".folder[href*='folder=all']").turn("Enter");
    for (Matter matter : TwoHundredQuestions.MATTERS) {
      String card = cards.get(TwoHundredQuestions.MATTERS.indexOf(matter));
      for (String word : matter.foundBy()) {
        officer.press("/").decide().type(word).turn("Enter");
        for (boolean more = true; more; ) {
          if (tickAll(officer, matter)) {
            officer.press("l").choose(card).turn("Enter");
          }
          more = desk.page().locator("a[rel=next]").count() > 0;
          if (more) {
            officer.turn("n");
          }
        }
      }
    }
    desk.look("linked");
  }

  /** Ticks the lines of the page, but for those that are about something else. */
  private static boolean tickAll(Keyboard officer, Matter matter) {
    List<String> lines = officer.page().locator("[data-rows] tbody th a").allInnerTexts();
    lines.forEach(officer::read);
    officer.decide();
    if (lines.stream().noneMatch(matter::isIn)) {
      return false;
    }
    officer.press("Shift+X");
    for (int i = 0; i < lines.size(); i++) {
      if (!matter.isIn(lines.get(i))) {
        for (int at = officer.place(); at != i; at = officer.place()) {
          officer.press(at < i ? "j" : "k");
        }
        officer.press("x");
      }
    }
    return true;
  }

  private void rank(Visitor desk, Keyboard officer) {
    officer.begin("Ranking");
    officer.press("w").tabTo(".menu a[href$='/question/ranking']").turn("Enter");
    officer.skip().tabTo("a[href$='meeting=" + meeting + "']").turn("Enter");
    desk.look("unranked");
    officer.turn("t");
    while (!desk.page().locator("[data-missing=topic]").innerText().equals("0")) {
      officer.press("n");
      String line = officer.line();
      assertThat(line).isNotEmpty();
      officer.read(line).press("m").choose(topic(line)).press("Enter");
      assertThat(officer.line()).isEqualTo(line);
    }
    for (String reason : List.of("Касается детей, ждать нельзя", "Об этом просил каждый второй")) {
      for (int i = 0; i < 12; i++) {
        officer.press("j");
      }
      officer.read(officer.line()).decide();
      officer.press("g").type("2").press("Enter");
      officer.press("Shift+K").press("r").type(reason).press("Enter");
    }
    assertThat(desk.page().locator("[data-missing=place]").innerText()).isEqualTo("0");
    assertThat(desk.page().locator("[data-missing=reason]").innerText()).isEqualTo("0");
    officer.turn("s");
    assertThat(desk.text()).contains("Порядок сохранён", "Всё учтено, встречу можно закрывать");
    desk.look("ranked");
  }

  private static String topic(String line) {
    return TwoHundredQuestions.SINGLES.stream()
        .filter(one -> one.text().equals(line))
        .map(Single::topic)
        .findFirst()
        .orElse("health");
  }

  private static void writeTemplate(Keyboard officer) {
    officer.begin("Writing a template");
    officer.press("w").tabTo(".menu a[href$='/question/templates']").turn("Enter");
    officer.turn("n").press("e").type(TITLE);
    officer.tabTo("[id='wording:kk']").type("Сұрағыңызға рақмет.");
    officer.tabTo("[id='wording:ru']").type("Спасибо за вопрос.");
    officer.turn("Control+Enter");
  }

  private List<String> answerTogether(Visitor desk, Keyboard officer, List<String> cards) {
    officer.begin("One answer for each card");
    List<String> answers = new ArrayList<>();
    for (Matter matter : TwoHundredQuestions.MATTERS) {
      String card = cards.get(TwoHundredQuestions.MATTERS.indexOf(matter));
      officer.press("w").tabTo(".menu a[href$='/problem/problems']").turn("Enter");
      String here = "a[href$='problem?id=" + card + "']";
      for (int i = officer.lines(); i > 0 && !officer.isAt(here); i--) {
        officer.press("j");
      }
      assertThat(officer.isAt(here)).isTrue();
      officer.turn("o").turn("b");
      officer.press("e").press("Space").decide();
      answerIn(desk, officer, "kk", matter.answerKk());
      answerIn(desk, officer, "ru", matter.answerRu());
      officer.turn("Control+Enter");
      answers.add(desk.page().url().replaceFirst("^.*[?&]id=(\\d+).*$", "$1"));
      desk.look("answered-together");
    }
    return answers;
  }

  /** The house asks only for the languages in which somebody asked. */
  private static void answerIn(Visitor desk, Keyboard officer, String language, String words) {
    String field = "[id='editor:" + language + "']";
    if (desk.page().locator(field).count() > 0) {
      officer.tabTo(field).type(words);
    }
  }

  /** Goes down a folder and answers what nobody has begun to answer. */
  private void answerOnes(Visitor desk, Keyboard officer, String folder) {
    officer.turn("v").press("w").tabTo(".folder[href*='folder=" + folder + "']").turn("Enter");
    for (boolean more = true; more; ) {
      for (int left = officer.lines(); left > 0; left--) {
        if (officer.line().isEmpty() || !folder.equals("awaiting")) {
          officer.press("j");
        }
        if (officer.isAt("tr:not(:has(.state .line)) a")) {
          officer.turn("o");
          answer(desk, officer);
          officer.turn("u");
        }
      }
      more = desk.page().locator("a[rel=next]").count() > 0;
      if (more) {
        officer.turn("n");
      }
    }
    desk.look("answered-" + folder);
  }

  private static void answer(Visitor desk, Keyboard officer) {
    String text = desk.page().locator(".asked").innerText();
    officer.read(text).press("e").press("Space").decide();
    officer.press("t");
    officer.choose(template(desk)).turn("Enter");
    officer.type(" " + words(text)).turn("Control+Enter");
    assertThat(desk.text()).contains("Ответ отправлен на согласование");
  }

  private static String template(Visitor desk) {
    return desk.page()
        .evaluate(
            "title => [...document.activeElement.options]"
                + ".find(option => option.label === title).value",
            TITLE)
        .toString();
  }

  private static String words(String text) {
    return TwoHundredQuestions.SINGLES.stream()
        .filter(one -> one.text().equals(text.strip()))
        .map(Single::answer)
        .findFirst()
        .orElse("Сұрағыңыз қаралды. / Ваш вопрос рассмотрен.");
  }

  /** Clears or signs the joint answers, then the others one after another. */
  private void stand(Visitor visitor, Keyboard hands, List<String> joint, String key, String done) {
    for (String answer : joint) {
      hands.turn(hands.page().url().contains("/question/") ? "v" : inboxByTab(hands));
      hands.press("w").tabTo(".folder[href*='joint-answer?id=" + answer + "']").turn("Enter");
      hands.read(visitor.page().locator(".answer").innerText()).decide().turn(key);
      visitor.look("together-" + key);
    }
    hands.turn("v");
    hands.press("/").tabTo("#meeting").choose(meeting).tabTo(".filters button").turn("Enter");
    stepThrough(visitor, hands, key, done);
  }

  private static String inboxByTab(Keyboard hands) {
    hands.tabTo(".menu a[href$='/question/inbox']");
    return "Enter";
  }

  private void publish(Visitor desk, Keyboard officer, List<String> joint) {
    officer.begin("Publishing");
    for (String answer : joint) {
      officer.turn("v").press("w").tabTo(".folder[href*='joint-answer?id=" + answer + "']");
      officer.decide().turn("Enter").turn("p");
    }
    officer.turn("v").press("w").tabTo(".folder[href*='folder=to-publish']").turn("Enter");
    stepThrough(desk, officer, "p", "Ответ опубликован");
  }

  /** One question of the list after another, each with this key. */
  private static void stepThrough(Visitor desk, Keyboard hands, String key, String done) {
    int left = hands.lines();
    hands.press("j").turn("o");
    for (; left > 0; left--) {
      hands.read(desk.page().locator(".answer").innerText()).decide().turn(key);
      assertThat(desk.text()).contains(done);
      if (left > 1) {
        hands.turn("j");
      }
    }
  }

  private static Visitor visitor(String login, int number) {
    return new Visitor("OfficersSitting", number, Visitor.options("ru").setViewportSize(1280, 900))
        .signIn(login, "ru");
  }

  private static String find(String query) {
    try (Connection connection = RealThing.house().database();
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    } catch (SQLException failed) {
      throw new AssertionError(query, failed);
    }
  }

  /** Writes the table as docs/usability.md keeps it. */
  private void keep() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| part of the work | keys | of them typed text | decisions | words read | pages"
            + " | waiting, s | longest, s | reckoned, min | a question, s |");
    lines.add("|---|---|---|---|---|---|---|---|---|---|");
    Part all = new Part();
    parts.forEach(
        (name, part) -> {
          all.keys += part.keys;
          all.typed += part.typed;
          all.decisions += part.decisions;
          all.words += part.words;
          all.pages += part.pages;
          all.waiting += part.waiting;
          all.longest = Math.max(all.longest, part.longest);
          lines.add(row(name, part));
        });
    lines.add(row("**Everything**", all));
    Path folder = Files.createDirectories(Path.of("target", "figures", "usability"));
    Files.writeString(folder.resolve("sitting.md"), String.join("\n", lines) + "\n");
  }

  private static String row(String name, Part part) {
    double reckoned = part.keys * KEY + part.decisions * MIND + part.words * WORD + part.waiting;
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %,d | %,d | %,d | %.1f | %.2f | %.1f | %.1f |",
        name,
        part.keys,
        part.typed,
        part.decisions,
        part.words,
        part.pages,
        part.waiting,
        part.longest,
        reckoned / 60,
        reckoned / TwoHundredQuestions.ALL);
  }
}
