package kz.kezdesu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kezdesu.decree.Decree;
import org.junit.jupiter.api.Test;

/** The authority for the media reads what happens to meetings and passes it on (1.4g, 5). */
@Decree({"1.4g", "5"})
class MediaAuthorityPassesTheNewsOnJourney extends Journey {
  @Test
  void andSaysWhoHasIt() {
    Visitor media = atADesk("ru").signIn("media", "ru").look("to-do");
    media.follow("Лента для СМИ").look("feed");
    assertThat(media.text()).contains("Что происходит с встречами", "Объявлена", "Передано");
    media.open("/backoffice/media/feed?standing=PASSED&kind=ANNOUNCED&ministry=moh").look("filter");
    media.press("Исправить отметку").look("form");
    media.type("feed:outlet", " ").type("feed:url", "http://24.kz").press("Сохранить отметку");
    media.look("faults");
    assertThat(media.text()).contains("Напишите, кому передано.", "начинается с https://");
    media
        .type("feed:outlet", "Телеканал 24.kz")
        .type("feed:url", "https://24.kz/ru/news/1")
        .press("Сохранить отметку");
    assertThat(media.text()).contains("Отметка сохранена.", "Телеканал 24.kz");
    media.look("passed");

    Visitor phone = onAPhone("kk").signIn("officer.moh", "kk");
    phone.open("/backoffice/media/feed").look("own");
    assertThat(phone.button("Белгіні түзету").count()).isZero();
    phone.open("/backoffice/media/feed?before=junk&kind=junk&region=%00&ministry=moe").look("none");

    Visitor control = onAPhone("ru").signIn("administration", "ru");
    control.open("/backoffice/media/feed").look("control");
    assertThat(control.button("Исправить отметку").count()).isZero();
  }
}
