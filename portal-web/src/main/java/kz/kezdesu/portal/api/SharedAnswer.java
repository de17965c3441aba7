package kz.kezdesu.portal.api;

import jakarta.json.JsonStructure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import kz.kezdesu.portal.shell.PageCache;

/** An answer that is the same for everybody: it may be kept, and is dropped by its tags. */
final class SharedAnswer {
  private static final MediaType JSON = new MediaType("application", "json", "UTF-8");

  private SharedAnswer() {}

  static Response of(HttpServletRequest request, JsonStructure json, Set<String> tags) {
    request.setAttribute(PageCache.TAGS, tags);
    return Response.ok(json.toString(), JSON).header("Cache-Control", PageCache.SHARED).build();
  }
}
