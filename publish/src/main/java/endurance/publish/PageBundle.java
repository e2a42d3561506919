package endurance.publish;

import endurance.model.Checked;
import endurance.model.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The page itself, as its module leaves it on the class path.
 *
 * @param script without modules, so that it can stand inline
 * @param style of the page
 */
record PageBundle(String script, String style) {

  /** Invalid where the program was built without its page. */
  static Checked<PageBundle> onClassPath() {
    Optional<String> script = text("/endurance/page/published.js");
    Optional<String> style = text("/endurance/page/app.css");
    return script.isPresent() && style.isPresent()
        ? Checked.valid(new PageBundle(script.get(), style.get()))
        : Checked.invalid(
            Origin.memory(),
            "this program was built without its page, which a published file is made of",
            "install node 18 or later and npm, then build again");
  }

  private static Optional<String> text(String name) {
    try (InputStream file = PageBundle.class.getResourceAsStream(name)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
