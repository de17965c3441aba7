package kz.kezdesu.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The address below which the API lives. */
@ApplicationPath("/api/v1")
public class ApiRoot extends Application {}
