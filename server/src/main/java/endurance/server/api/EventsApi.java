package endurance.server.api;

import endurance.report.json.JsonText;
import endurance.server.http.Broadcast;
import endurance.server.http.Broadcast.Event;
import endurance.server.http.ProblemReply;
import endurance.server.http.Reply;
import endurance.server.http.Request;
import endurance.server.served.CaseChange;
import endurance.server.served.Edition;
import endurance.server.served.ServedCase;
import java.util.ArrayList;
import java.util.List;

/** Tells readers what becomes of the case on disk. */
final class EventsApi {

  private final ServedCase served;
  private final Broadcast broadcast;

  EventsApi(ServedCase served, Broadcast broadcast) {
    this.served = served;
    this.broadcast = broadcast;
  }

  /** Begins with how things stand, so that whoever comes back misses nothing. */
  Reply events(Request request) {
    return new Reply.Events(
        broadcast.to(() -> {
          List<Event> first = new ArrayList<>();
          String revision = served.edition().revision();
          first.add(new Event("hello", JsonText.object(json -> json.put("revision", revision))));
          if (!served.errors().isEmpty()) {
            first.add(new Event("broken", ProblemReply.errors(served.errors())));
          }
          return first;
        }));
  }

  /** The document of an edition says all now. */
  static Event completed(Edition edition) {
    return new Event("document", JsonText.object(json -> json.put("revision", edition.revision())));
  }

  static Event event(CaseChange change) {
    return switch (change) {
      case CaseChange.Reloaded reloaded ->
          new Event(
              "reloaded",
              JsonText.object(json -> {
                json.put("revision", reloaded.edition().revision());
                json.strings("changed", reloaded.changed());
              }));
      case CaseChange.Broken broken -> new Event("broken", ProblemReply.errors(broken.errors()));
      case CaseChange.Mended mended -> new Event("mended", "{}");
    };
  }
}
