package endurance.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every colour of words can be read on every ground, light and dark (WCAG 2.2, 1.4.3). */
class ContrastTest {

  private static final double LEAST = 4.5;
  private static final Pattern COLOUR =
      Pattern.compile("--([a-z0-9-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");

  @ParameterizedTest
  @ValueSource(strings = {"ink", "soft", "link", "good", "bad", "open"})
  void wordsCanBeRead(String words) throws IOException {
    Map<String, List<String>> colours = colours();
    for (String ground : List.of("paper", "raised")) {
      for (int theme = 0; theme < 2; theme++) {
        assertThat(contrast(colour(colours, words, theme), colour(colours, ground, theme)))
            .as("%s on %s, theme %d", words, ground, theme)
            .isGreaterThanOrEqualTo(LEAST);
      }
    }
  }

  private static String colour(Map<String, List<String>> colours, String name, int theme) {
    return Objects.requireNonNull(colours.get(name), name).get(theme);
  }

  private static Map<String, List<String>> colours() throws IOException {
    try (InputStream in = Page.class.getResourceAsStream("page.css")) {
      String css = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, List<String>> colours = new HashMap<>();
      Matcher matcher = COLOUR.matcher(css);
      while (matcher.find()) {
        colours.put(matcher.group(1), List.of(matcher.group(2), matcher.group(3)));
      }
      return colours;
    }
  }

  private static double contrast(String one, String other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * linear(hex, 0) + 0.7152 * linear(hex, 2) + 0.0722 * linear(hex, 4);
  }

  private static double linear(String hex, int at) {
    double channel = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
