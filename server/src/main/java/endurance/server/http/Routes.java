package endurance.server.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which endpoint answers which path. */
public final class Routes {

  private record Route(String method, List<String> parts, Function<Request, Reply> endpoint) {}

  private final List<Route> routes = new ArrayList<>();
  private final Function<Request, Reply> otherwise;

  /**
   * @param otherwise answers what no route does
   */
  public Routes(Function<Request, Reply> otherwise) {
    this.otherwise = otherwise;
  }

  /**
   * @param path such as {@code /api/runs/{id}}: a part in braces stands for any one part, the last
   *     also for several where it ends in an asterisk: {@code /api/explanations/{name*}}
   */
  public Routes add(String method, String path, Function<Request, Reply> endpoint) {
    routes.add(new Route(method, List.of(path.split("/", -1)), endpoint));
    return this;
  }

  /** What the endpoint says; HEAD is answered as GET. */
  Reply answer(Request request) {
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    Set<String> allowed = new LinkedHashSet<>();
    for (Route route : routes) {
      Optional<Map<String, String>> parts = matching(route.parts(), request.path());
      if (parts.isPresent()) {
        if (route.method().equals(method)) {
          return route.endpoint().apply(request.with(parts.get()));
        }
        allowed.add(route.method());
      }
    }
    return allowed.isEmpty()
        ? otherwise.apply(request)
        : ProblemReply.of(
                405,
                "Method not allowed",
                request.path() + " takes " + String.join(" and ", allowed))
            .with("Allow", String.join(", ", allowed));
  }

  private static Optional<Map<String, String>> matching(List<String> route, String path) {
    boolean open = route.getLast().endsWith("*}");
    String[] parts = path.split("/", open ? route.size() : -1);
    if (parts.length != route.size()) {
      return Optional.empty();
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i++) {
      String wanted = route.get(i);
      if (wanted.startsWith("{")) {
        Optional<String> value = PercentDecoding.of(parts[i]);
        if (value.isEmpty() || value.get().isEmpty()) {
          return Optional.empty();
        }
        named.put(wanted.replaceAll("[{}*]", ""), value.get());
      } else if (!wanted.equals(parts[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(named);
  }
}
