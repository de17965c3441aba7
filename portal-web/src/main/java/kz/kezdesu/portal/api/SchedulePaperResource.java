package kz.kezdesu.portal.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Set;
import kz.kezdesu.language.Language;
import kz.kezdesu.paper.PaperForm;
import kz.kezdesu.portal.shell.PageCache;
import kz.kezdesu.portal.shell.Tags;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.schedule.ScheduleCatalogue;
import org.jspecify.annotations.Nullable;

/** The document of an approved version of a year's schedule; it never changes. */
@Path("schedules/{year}/versions/{number}/paper.{form}")
@ApplicationScoped
public class SchedulePaperResource {
  @EJB private ScheduleCatalogue catalogue;

  /**
   * The document.
   *
   * @param language {@code kk} or {@code ru}; Kazakh when nothing is given
   */
  @GET
  public Response paper(
      @PathParam("year") String year,
      @PathParam("number") String number,
      @PathParam("form") String form,
      @QueryParam("language") @Nullable String language,
      @Context HttpServletRequest request) {
    PaperForm wanted =
        Arrays.stream(PaperForm.values())
            .filter(one -> one.ending().equals(form))
            .findFirst()
            .orElseThrow(() -> new NotFound(form));
    int wantedYear = number(year);
    int version = number(number);
    String given = Parameters.given(language);
    Language spoken =
        Language.of(given == null ? Language.KK.code() : given)
            .filter(one -> one != Language.EN)
            .orElseThrow(() -> new BadParameter("language"));
    request.setAttribute(PageCache.TAGS, Set.of(Tags.SCHEDULE));
    return Response.ok(catalogue.paper(wantedYear, version, spoken, wanted), wanted.type())
        .header("Cache-Control", PageCache.SHARED)
        .header(
            "Content-Disposition",
            "inline; filename=\"kezdesu-%d-%d-%s.%s\""
                .formatted(wantedYear, version, spoken.code(), wanted.ending()))
        .build();
  }

  private static int number(String given) {
    if (!given.matches("[0-9]{1,4}")) {
      throw new NotFound(given);
    }
    return Integer.parseInt(given);
  }
}
