package kz.kezdesu.portal.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A parameter that cannot be taken is 400. */
@Provider
public class BadParameterMapper implements ExceptionMapper<BadParameter> {
  @Override
  public Response toResponse(BadParameter bad) {
    return Complaint.badParameter(bad.parameter());
  }
}
