package kz.kezdesu.answer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import kz.kezdesu.body.Bodies;
import kz.kezdesu.decree.Almaty;
import kz.kezdesu.language.Language;
import kz.kezdesu.question.AskedQuestion;
import kz.kezdesu.territory.Territory;

/** What the house knows of a question to fill the blanks of a text about it. */
@ApplicationScoped
public class AnswerBlanks {
  @EJB private Territory territory;
  @EJB private Bodies bodies;

  /** The text with the blanks filled that the house knows. */
  String fill(String text, AskedQuestion question, Language language) {
    return TemplateBlank.fill(text, values(question, language));
  }

  private Map<TemplateBlank, String> values(AskedQuestion question, Language language) {
    Map<TemplateBlank, String> values = new EnumMap<>(TemplateBlank.class);
    values.put(TemplateBlank.NUMBER, question.number());
    values.put(TemplateBlank.PLACE, place(question, language));
    values.put(TemplateBlank.DAY, day(Almaty.dayOf(question.askedAt()), language));
    values.put(
        TemplateBlank.MINISTRY,
        bodies
            .body(question.ministryCode())
            .map(body -> body.name(language))
            .orElse(question.ministryCode()));
    return values;
  }

  private String place(AskedQuestion question, Language language) {
    String district = question.districtKato();
    if (district != null && territory.district(district).isPresent()) {
      return territory.district(district).get().name(language);
    }
    return territory
        .region(question.regionKato())
        .map(region -> region.name(language))
        .orElse(question.regionKato());
  }

  private static String day(LocalDate day, Language language) {
    String pattern =
        switch (language) {
          case KK -> "yyyy 'жылғы' d MMMM";
          case RU -> "d MMMM yyyy 'года'";
          case EN -> "d MMMM yyyy";
        };
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }
}
