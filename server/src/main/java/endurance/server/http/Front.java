package endurance.server.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import endurance.server.json.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every request comes in here: limits are kept, refusals told, answers sent with safe headers. */
public final class Front implements HttpHandler, AutoCloseable {

  /** The controls of a case fit many times over. */
  public static final int LONGEST_BODY = 64 * 1024;

  /** A drag asks once for each frame of a screen: 60 times a second, or 144 on a fast one. */
  private static final double REQUESTS_PER_SECOND = 200;

  private static final double REQUESTS_AT_ONCE = 400;

  private static final System.Logger LOG = System.getLogger(Front.class.getName());

  /**
   * Scripts, styles and connections come from this server alone; the exception lets the page
   * compile WebAssembly that came from it.
   */
  private static final Map<String, String> SAFE =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:;"
              + " object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin");

  private final Guard guard;
  private final Routes routes;
  private final Rates rates = new Rates(REQUESTS_PER_SECOND, REQUESTS_AT_ONCE, System::nanoTime);
  private final Streams streams = new Streams();

  public Front(Guard guard, Routes routes) {
    this.guard = guard;
    this.routes = routes;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      SAFE.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      switch (answered(exchange)) {
        case Reply.Whole whole -> send(exchange, whole);
        case Reply.Events(Reply.Telling telling) -> {
          if (exchange.getRequestMethod().equals("HEAD")) {
            send(exchange, Reply.empty(200).with("Content-Type", Streams.TYPE));
          } else if (streams.take()) {
            streams.tell(exchange, telling);
          } else {
            send(exchange, busy());
          }
        }
      }
    }
  }

  private static Reply.Whole busy() {
    return ProblemReply.of(
            503,
            "Too many listeners",
            Streams.MOST + " readers listen already; close a page, or try again later")
        .with("Retry-After", "10");
  }

  private Reply answered(HttpExchange exchange) throws IOException {
    String client = exchange.getRemoteAddress().getAddress().getHostAddress();
    if (!rates.allows(client)) {
      return ProblemReply.of(
              429,
              "Too many requests",
              "more than %.0f requests a second; ask less often".formatted(REQUESTS_PER_SECOND))
          .with("Retry-After", "1");
    }
    Optional<Map<String, String>> query =
        PercentDecoding.query(
            Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
    if (query.isEmpty()) {
      return ProblemReply.of(
          400, "Bad request", "the query is not percent-encoded UTF-8; write % as %25");
    }
    Request asked =
        new Request(
            exchange.getRequestMethod(),
            Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("/"),
            Map.of(),
            query.get(),
            headers(exchange),
            new byte[0]);
    Optional<Reply.Whole> stopped = guard.stops(asked);
    if (stopped.isPresent()) {
      return stopped.get();
    }
    return withBody(exchange, asked);
  }

  private Reply withBody(HttpExchange exchange, Request asked) throws IOException {
    byte[] body;
    try (InputStream in = exchange.getRequestBody()) {
      body = in.readNBytes(LONGEST_BODY + 1);
      if (body.length > LONGEST_BODY) {
        // what is left unread is not waited for
        return ProblemReply.of(
                413,
                "Content too large",
                "a body has at most " + LONGEST_BODY + " bytes; send less")
            .with("Connection", "close");
      }
    }
    boolean json =
        asked
            .header("content-type")
            .orElse("")
            .toLowerCase(Locale.ROOT)
            .matches("application/json ?(;.*)?");
    if (asked.method().equals("POST") && !json) {
      return ProblemReply.of(
          415,
          "Unsupported media type",
          "the content type is \""
              + Quoted.of(asked.header("content-type").orElse(""))
              + "\"; send JSON as application/json");
    }
    Request whole =
        new Request(
            asked.method(), asked.path(), asked.named(), asked.query(), asked.headers(), body);
    try {
      return routes.answer(whole);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "answering " + Quoted.of(asked.path()), e);
      return ProblemReply.of(
          500,
          "Unexpected",
          "This is a fault of Endurance ("
              + e.getClass().getSimpleName()
              + "). Start it with --debug to see where, and report it.");
    }
  }

  private static Map<String, String> headers(HttpExchange exchange) {
    Map<String, String> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) ->
            headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
    return headers;
  }

  private static void send(HttpExchange exchange, Reply.Whole whole) throws IOException {
    if (!whole.type().isEmpty()) {
      String charset = whole.type().startsWith("text/") ? "; charset=utf-8" : "";
      exchange.getResponseHeaders().set("Content-Type", whole.type() + charset);
    }
    whole.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    boolean bare =
        exchange.getRequestMethod().equals("HEAD")
            || whole.content().length == 0
            || whole.status() == 304;
    exchange.sendResponseHeaders(whole.status(), bare ? -1 : whole.content().length);
    if (!bare) {
      exchange.getResponseBody().write(whole.content());
    }
  }

  @Override
  public void close() {
    streams.close();
  }
}
