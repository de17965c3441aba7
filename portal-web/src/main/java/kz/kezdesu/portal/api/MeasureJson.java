package kz.kezdesu.portal.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import kz.kezdesu.language.Language;
import kz.kezdesu.language.LocalText;
import kz.kezdesu.problem.MeasureRow;

/** The measures of a problem in JSON; those that were dropped are told too. */
final class MeasureJson {
  private MeasureJson() {}

  static JsonArrayBuilder of(List<MeasureRow> measures, LocalDate today) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    measures.forEach(
        measure ->
            items.add(
                Json.createObjectBuilder()
                    .add("text", written(measure.text()))
                    .add("executor", written(measure.executor()))
                    .add("dueOn", measure.dueOn().toString())
                    .add("state", measure.state().name())
                    .add("doneOn", JsonText.word(measure.doneOn()))
                    .add(
                        "end",
                        measure.isPlanned() ? JsonValue.NULL : written(measure.end()).build())
                    .add("late", measure.isLate(today))));
    return items;
  }

  /** In the languages in which it was written; English is left out where there is none. */
  private static JsonObjectBuilder written(LocalText text) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("kk", text.getKk()).add("ru", text.getRu());
    if (text.has(Language.EN)) {
      json.add("en", text.getEn());
    }
    return json;
  }
}
