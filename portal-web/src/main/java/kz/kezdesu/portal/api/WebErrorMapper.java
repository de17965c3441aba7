package kz.kezdesu.portal.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS itself refuses: unknown address, wrong method, wrong content type. */
@Provider
public class WebErrorMapper implements ExceptionMapper<WebApplicationException> {
  @Override
  public Response toResponse(WebApplicationException error) {
    Response.StatusType status = error.getResponse().getStatusInfo();
    Response answer =
        Complaint.of(
            status.getStatusCode(), "http-" + status.getStatusCode(), status.getReasonPhrase());
    String allow = error.getResponse().getHeaderString("Allow");
    return allow == null ? answer : Response.fromResponse(answer).header("Allow", allow).build();
  }
}
