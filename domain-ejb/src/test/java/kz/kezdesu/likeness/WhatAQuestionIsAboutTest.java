package kz.kezdesu.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A topic is suggested from the words of a question, in both languages and however they end. */
class WhatAQuestionIsAboutTest {
  private static final Interpreter INTERPRETER =
      new Interpreter(Vocabulary.load(), new Gazetteer(List.of()));
  private static final Matters MATTERS = Matters.load(INTERPRETER);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "health | Когда в нашей поликлинике появится педиатр?",
        "health | Емханада дәрігер жоқ, кезек күні бойы",
        "health | В аптеках нет бесплатных лекарств для диабетиков",
        "education | В школе учатся в три смены, классы переполнены",
        "education | Балабақшаға кезек үш жыл, орын қашан болады?",
        "roads | На улице Абая сплошные ямы, асфальта не видели десять лет",
        "roads | Ауылға баратын жолды қашан жөндейсіздер?",
        "transport | Автобус номер 12 ходит раз в час, на остановке толпа",
        "transport | Автобустар сағатына бір рет жүреді, аялдамада халық көп",
        "water | В селе нет воды третий день",
        "water | Ауыз су қашан тартылады?",
        "utilities | Батареи холодные, отопление не включили",
        "housing | Дольщики пятый год ждут квартиры, долгострой стоит",
        "energy | Газопровод прошел мимо села, когда подключат газ?",
        "energy | Ауылда электр қуаты жиі өшеді",
        "social | Пенсия маленькая, индексации не было",
        "social | Көпбалалы отбасына жәрдемақы неге кешігеді?",
        "ecology | Рядом свалка, мусор горит, запах и дым",
        "agriculture | Фермерам не хватает кормов для скота",
        "land | Жер телімін алуға қанша жыл күту керек?",
        "internet | В ауле нет интернета и сотовой связи",
        "internet | Ауылда интернет жоқ, байланыс нашар",
        "jobs | Задержка зарплаты на заводе третий месяц",
        "culture | Постройте стадион и бассейн",
        "business | Налоги для малого бизнеса выросли",
        "safety | Участковый полицейский не приезжает, кражи каждую неделю"
      })
  void isToldByItsWords(String code, String text) {
    assertThat(MATTERS.of(INTERPRETER.read(text))).isEqualTo(Optional.of(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "???", "😀", "Здравствуйте, у меня вопрос", "Сұрағым бар еді"})
  void isNotGuessedFromNothing(String text) {
    assertThat(MATTERS.of(INTERPRETER.read(text))).isEmpty();
  }

  @Test
  void isNotGuessedBetweenTwo() {
    assertThat(MATTERS.of(INTERPRETER.read("Больница и школа"))).isEmpty();
  }

  @Test
  void everyTopicOfTheHouseIsTold() {
    assertThat(MATTERS.codes())
        .containsExactlyInAnyOrder(
            "health",
            "education",
            "roads",
            "water",
            "utilities",
            "housing",
            "energy",
            "social",
            "ecology",
            "agriculture",
            "land",
            "internet",
            "transport",
            "jobs",
            "culture",
            "business",
            "safety");
  }
}
