package endurance.server.api;

import endurance.model.Nearest;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.server.http.Request;
import endurance.server.json.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the values of a request's query one by one and notes all that is wrong with them. */
final class Query {

  private final Request request;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param known every name that may stand in it
   */
  Query(Request request, Set<String> known) {
    this.request = request;
    request
        .query()
        .keySet()
        .forEach(name -> {
          if (!known.contains(name)) {
            note(
                Quoted.of(name),
                "there is no parameter `" + Quoted.of(name) + "`",
                Nearest.remedy(
                    name,
                    known,
                    known.isEmpty()
                        ? "leave it out"
                        : "parameters are: " + String.join(", ", known)));
          }
        });
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  void note(String name, String message, String remedy) {
    problems.add(new Problem(new Origin("?" + name, 0, 0), message, remedy));
  }

  Optional<String> text(String name) {
    return request.asked(name);
  }

  /** A whole number within bounds, both included; {@code usual} where none is given. */
  long whole(String name, long least, long most, long usual) {
    Optional<String> written = request.asked(name);
    if (written.isEmpty()) {
      return usual;
    }
    try {
      long value = Long.parseLong(written.get());
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, with what would be right
    }
    note(
        name,
        "%s is a whole number from %d to %d, got \"%s\""
            .formatted(name, least, most, Quoted.of(written.get())),
        "write one from " + least + " to " + most);
    return usual;
  }

  boolean flag(String name) {
    Optional<String> written = request.asked(name);
    if (written.isPresent() && !Set.of("", "true", "false").contains(written.get())) {
      note(
          name,
          name + " is true or false, got \"" + Quoted.of(written.get()) + "\"",
          "write true, or leave it out");
    }
    return written.isPresent() && !written.get().equals("false");
  }
}
