package kz.kezdesu.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;

/**
 * The description of this API in OpenAPI 3.1. It is written by hand, beside this class; a test
 * holds it and the resources together.
 */
@Path("openapi.json")
@ApplicationScoped
public class OpenApiResource {
  static final String DESCRIPTION = "openapi.json";

  @Context private HttpServletRequest request;

  @GET
  public Response description() {
    InputStream file = OpenApiResource.class.getResourceAsStream(DESCRIPTION);
    try (JsonReader reader = Json.createReader(Objects.requireNonNull(file))) {
      JsonObject description = reader.readObject();
      return SharedAnswer.of(request, description, Set.of());
    }
  }
}
