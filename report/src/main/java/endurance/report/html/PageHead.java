package endurance.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page's head, style sheet and script. The content security policy lets the browser load
 * nothing and run this one script only.
 */
final class PageHead {

  private PageHead() {}

  static Html of(String title) {
    return Html.element(
        "head",
        Html.element("meta").with("charset", "utf-8"),
        Html.element("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1"),
        Html.element("meta")
            .with("http-equiv", "Content-Security-Policy")
            .with(
                "content",
                "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                    + hash(resource("page.js"))
                    + "'; base-uri 'none'; form-action 'none'"),
        Html.element("meta").with("name", "referrer").with("content", "no-referrer"),
        Html.element("title", Html.text(title)),
        Html.element("style", new Html.Verbatim(resource("page.css"))));
  }

  static Html script() {
    return Html.element("script", new Html.Verbatim(resource("page.js")));
  }

  private static String resource(String name) {
    try (InputStream in = PageHead.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String script) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
