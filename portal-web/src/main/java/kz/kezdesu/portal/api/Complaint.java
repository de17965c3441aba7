package kz.kezdesu.portal.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.kezdesu.question.Intake;

/** An error as {@code application/problem+json} (RFC 9457). */
final class Complaint {
  static final MediaType TYPE = new MediaType("application", "problem+json", "UTF-8");

  private static final int CONFLICT = 409;

  /** One field that cannot be taken, and why, as a stable word. */
  record Field(String name, String fault) {}

  private Complaint() {}

  static Response of(int status, String code, String title) {
    return of(status, code, title, List.of());
  }

  static Response of(int status, String code, String title, List<Field> fields) {
    JsonObjectBuilder json = begun(status, code, title);
    if (!fields.isEmpty()) {
      JsonArrayBuilder list = Json.createArrayBuilder();
      fields.forEach(
          field ->
              list.add(
                  Json.createObjectBuilder()
                      .add("field", field.name())
                      .add("fault", field.fault())));
      json.add("errors", list);
    }
    return answer(status, json);
  }

  /** A meeting takes no questions now: why, by which clause, and when it does or did. */
  static Response intakeClosed(String code, Intake intake) {
    return answer(
        CONFLICT,
        begun(CONFLICT, code, "The meeting takes no questions now")
            .add("reason", intake.state().name())
            .add("clause", intake.clause())
            .add("opensAt", JsonText.time(intake.opensAt()))
            .add("closesAt", JsonText.time(intake.closesAt())));
  }

  private static JsonObjectBuilder begun(int status, String code, String title) {
    return Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("status", status)
        .add("code", code)
        .add("title", title);
  }

  private static Response answer(int status, JsonObjectBuilder json) {
    return Response.status(status)
        .type(TYPE)
        .header("Cache-Control", "no-store")
        .entity(json.build().toString())
        .build();
  }

  /** A parameter of the address that cannot be taken. */
  static Response badParameter(String name) {
    return of(
        400,
        "bad-parameter",
        "A parameter cannot be understood",
        List.of(new Field(name, "invalid")));
  }
}
