package kz.kezdesu.backoffice.live;

import java.util.List;
import kz.kezdesu.backoffice.shell.Texts;
import kz.kezdesu.refusal.InvalidInput;
import kz.kezdesu.refusal.NotFound;
import kz.kezdesu.refusal.NotYours;
import kz.kezdesu.refusal.Refusal;

/** Why a deed was refused. */
record RefusedDeed(int status, List<Refused> reasons) {
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  static RefusedDeed of(Refusal refusal, Texts texts) {
    if (refusal instanceof InvalidInput input) {
      return new RefusedDeed(
          UNPROCESSABLE,
          input.faults().stream()
              .map(
                  fault ->
                      new Refused(
                          fault.field(),
                          fault.fault(),
                          texts.of(
                              "live_console." + fault.field() + "." + fault.fault(),
                              fault.limit())))
              .toList());
    }
    int status =
        refusal instanceof NotFound
            ? NOT_FOUND
            : refusal instanceof NotYours ? FORBIDDEN : CONFLICT;
    return new RefusedDeed(
        status,
        List.of(new Refused("", "", texts.of(refusal.key(), refusal.arguments().toArray()))));
  }
}
