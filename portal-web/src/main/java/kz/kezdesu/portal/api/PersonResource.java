package kz.kezdesu.portal.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.kezdesu.language.Language;
import kz.kezdesu.portal.shell.Turnstile;
import kz.kezdesu.portal.shell.Visitor;
import kz.kezdesu.portal.shell.Wish;
import kz.kezdesu.privacy.Contact;
import kz.kezdesu.privacy.Persons;
import kz.kezdesu.privacy.Recognition;
import kz.kezdesu.privacy.SecretCode;
import kz.kezdesu.question.ConfirmedSupport;
import kz.kezdesu.question.SupportDesk;
import kz.kezdesu.question.SupportIntake;
import kz.kezdesu.refusal.InvalidInput;

/**
 * Supporting a question, and becoming a confirmed person: a letter is asked for, its code answered
 * with a key, the key sent as bearer.
 */
@Path("")
@ApplicationScoped
public class PersonResource {
  @EJB private SupportDesk desk;
  @EJB private SupportIntake intake;
  @EJB private Persons persons;
  @EJB private Recognition recognition;
  @Inject private Visitor visitor;
  @Inject private Turnstile turnstile;
  @Context private HttpServletRequest request;

  /** Counts the support of the confirmed person; 204, however often it is sent. */
  @POST
  @Path("questions/{number}/support")
  public Response support(@PathParam("number") String number) {
    turnstile.pass(Wish.SUPPORT, request);
    Optional<UUID> person = person();
    if (person.isEmpty()) {
      return unknown();
    }
    turnstile.pass(Wish.SUPPORT, person.get().toString());
    intake.support(number, person.get());
    return Response.noContent().header("Cache-Control", "no-store").build();
  }

  /** Sends the letter; 202 whether the address is known or not. */
  @POST
  @Path("questions/{number}/support/letters")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response letter(@PathParam("number") String number, String body) {
    JsonObject wish = read(body);
    Contact email =
        Contact.email(wish.getString("email", "")).orElseThrow(() -> fault("email", "invalid"));
    Language language =
        Language.of(wish.getString("language", "kk"))
            .orElseThrow(() -> fault("language", "invalid"));
    turnstile.passLetter(request, email);
    desk.invite(number, email, language);
    return Response.accepted().header("Cache-Control", "no-store").build();
  }

  /** Answers the code of a letter with the person's key. */
  @POST
  @Path("confirmations")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response confirm(String body) {
    Optional<SecretCode> code =
        SecretCode.of(read(body).getString("code", ""))
            .filter(typed -> persons.pending(typed).isPresent());
    if (code.isEmpty()) {
      turnstile.pass(Wish.WRONG_CODE, request);
      throw fault("code", "invalid");
    }
    ConfirmedSupport support = desk.confirm(code.get());
    return Response.ok(
            Json.createObjectBuilder()
                .add("question", support.number())
                .add("personToken", support.key().value())
                .add("expiresAt", JsonText.time(support.keyExpiresAt()))
                .build()
                .toString(),
            MediaType.APPLICATION_JSON)
        .header("Cache-Control", "no-store")
        .build();
  }

  private Optional<UUID> person() {
    return request.getHeader("Authorization") == null
        ? visitor.person(request)
        : Bearer.code(request).flatMap(recognition::recognise);
  }

  private static Response unknown() {
    return Response.fromResponse(
            Complaint.of(401, "not-confirmed", "Only a confirmed person can support a question"))
        .header("WWW-Authenticate", Bearer.CHALLENGE)
        .build();
  }

  private static JsonObject read(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    } catch (JsonException noObject) {
      throw new BadParameter("body");
    }
  }

  private static InvalidInput fault(String field, String fault) {
    return new InvalidInput(List.of(new InvalidInput.Fault(field, fault, 0)));
  }
}
