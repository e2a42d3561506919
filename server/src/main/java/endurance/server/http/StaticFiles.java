package endurance.server.http;

import endurance.server.json.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The page's own files, from the class path. */
public final class StaticFiles {

  private static final String FOLDER = "/endurance/page/";

  /** No name begins with a dot, so that none leads up. */
  private static final Pattern PATH =
      Pattern.compile("/([A-Za-z0-9_-][A-Za-z0-9_.-]*/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "js", "text/javascript",
          "css", "text/css",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "json", "application/json",
          "wasm", "application/wasm",
          "woff2", "font/woff2",
          "txt", "text/plain");

  private static final String NO_PAGE =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <title>Endurance</title>
      <h1>The page was not built</h1>
      <p>The server runs, and its interface is there: <a href="/api/openapi.yaml">/api/openapi.yaml</a>,
      <a href="/api/health">/api/health</a>.</p>
      <p>The page needs Node.js 18 or later and npm to be built. Install them (Debian: <code>apt-get install nodejs npm</code>),
      then build Endurance anew: <code>./build -Dquick -DskipTests package</code>.</p>
      </html>
      """;

  private StaticFiles() {}

  public static Reply answer(Request request) {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return missing(request);
    }
    String path = request.path().equals("/") ? "/index.html" : request.path();
    String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "");
    if (!PATH.matcher(path).matches() || type.isEmpty()) {
      return missing(request);
    }
    Optional<byte[]> content = read(path.substring(1));
    if (content.isEmpty()) {
      return path.equals("/index.html") ? Reply.of(200, "text/html", NO_PAGE) : missing(request);
    }
    return new Reply.Whole(200, type, content.get(), Map.of("Cache-Control", "no-cache"));
  }

  private static Optional<byte[]> read(String name) {
    try (InputStream in = StaticFiles.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reply missing(Request request) {
    return ProblemReply.of(
        404,
        "Not found",
        "there is nothing at "
            + Quoted.of(request.path())
            + "; /api/openapi.yaml says what there is");
  }
}
