package endurance.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The JavaScript that runs a {@link BrowserModel}: modules of the language, without a build. */
public final class Loader {

  /** Each after those it imports. */
  private static final List<String> FILES =
      List.of(
          "streams.js",
          "normal.js",
          "beta.js",
          "distributions.js",
          "modules.js",
          "blocks.js",
          "columns.js",
          "selection.js",
          "intervals.js",
          "answers.js",
          "ancestors.js",
          "run.js",
          "model.js",
          "worker.js");

  /** What runs beside the page's own script. */
  private static final String PAGE = "published-futures.js";

  /** The element of a page that holds its model. */
  public static final String MODEL_ELEMENT = "endurance-model";

  private static final String OPENED =
      "globalThis.endurancePublished = { open: () => openFutures(JSON.parse(document.getElementById(\""
          + MODEL_ELEMENT
          + "\").textContent)) };\n";

  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;\n");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?=async |function |const |class )");

  private Loader() {}

  /** The files by name, in an order in which each follows those it imports. */
  public static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : FILES) {
      files.put(name, text(name));
    }
    return Collections.unmodifiableMap(files);
  }

  /** The same with what a page's own thread needs of them. */
  public static Map<String, String> filesOfPage() {
    Map<String, String> files = new LinkedHashMap<>(files());
    files.put(PAGE, text(PAGE));
    return Collections.unmodifiableMap(files);
  }

  /**
   * A script for a worker of a page that is a single file: all files in one, without imports and
   * exports, ending with the call that answers the worker's messages. Each file's own constants
   * stay its own.
   */
  public static String worker() {
    return inOne(files(), "serve(self);\n");
  }

  /**
   * A script for the page itself: leaves {@code endurancePublished.open()}, which starts workers
   * for the model in the page's element {@value #MODEL_ELEMENT}, and asks them.
   */
  public static String page() {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : List.of("modules.js", PAGE)) {
      files.put(name, text(name));
    }
    return inOne(files, OPENED);
  }

  private static String inOne(Map<String, String> files, String last) {
    StringBuilder script = new StringBuilder("\"use strict\";\n(() => {\n");
    files.forEach((name, text) -> {
      List<String> exported = exported(text);
      script.append("const { ").append(String.join(", ", exported)).append(" } = (() => {\n");
      script.append(EXPORT.matcher(IMPORT.matcher(text).replaceAll("")).replaceAll(""));
      script.append("return { ").append(String.join(", ", exported)).append(" };\n})();\n");
    });
    return script.append(last).append("})();\n").toString();
  }

  private static final Pattern NAME =
      Pattern.compile("(?m)^export (?:async )?(?:function|const|class) (\\w+)");

  private static List<String> exported(String text) {
    return NAME.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static String text(String name) {
    try (InputStream file = Loader.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
