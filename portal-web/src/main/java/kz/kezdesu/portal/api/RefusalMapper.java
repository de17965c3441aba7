package kz.kezdesu.portal.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.kezdesu.portal.shell.TooManyRequests;
import kz.kezdesu.question.IntakeClosed;
import kz.kezdesu.question.KeyUsedBefore;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.Refusal;

/** What a rule forbids: 404 where nothing is, 422 for what was typed, 409 for the rest. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
  @Override
  public Response toResponse(Refusal refusal) {
    if (refusal instanceof NotFound) {
      return Complaint.of(404, "not-found", "There is no such thing");
    }
    if (refusal instanceof InvalidInput invalid) {
      return Complaint.of(
          422,
          "invalid-input",
          "Some fields cannot be taken",
          invalid.faults().stream()
              .map(fault -> new Complaint.Field(fault.field(), fault.fault()))
              .toList());
    }
    if (refusal instanceof TooManyRequests tooMany) {
      return Response.fromResponse(
              Complaint.of(TooManyRequests.STATUS, "too-many-requests", "Too much at once"))
          .header("Retry-After", tooMany.retryAfterSeconds())
          .build();
    }
    if (refusal instanceof IntakeClosed closed) {
      return Complaint.intakeClosed(code(refusal.key()), closed.intake());
    }
    if (refusal instanceof KeyUsedBefore) {
      return Complaint.of(
          409, code(refusal.key()), "Another question was sent with this Idempotency-Key");
    }
    return Complaint.of(409, code(refusal.key()), "A rule does not allow this");
  }

  private static String code(String key) {
    return key.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
  }
}
