package kz.kezdesu.portal.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A failure of ours: the number under which it stands in the log, and nothing of the inside. */
@Provider
public class FailureMapper implements ExceptionMapper<RuntimeException> {
  private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

  @Override
  public Response toResponse(RuntimeException failure) {
    String incident = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    LOG.log(Level.SEVERE, failure, () -> "incident " + incident + " in the API");
    return Complaint.of(500, "failure-" + incident, "Something failed on our side");
  }
}
