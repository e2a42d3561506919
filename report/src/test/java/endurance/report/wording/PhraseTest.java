package endurance.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Language;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseTest {

  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  @ParameterizedTest
  @EnumSource
  void saysTheSameInEveryLanguage(Phrase phrase) {
    Set<String> english = places(phrase.text().english());
    for (Language language : Language.values()) {
      String text = phrase.text().in(language);
      assertThat(text).isNotBlank();
      assertThat(places(text)).isEqualTo(english);
    }
    assertThat(english).isSubsetOf("{0}", "{1}", "{2}", "{3}", "{4}");
  }

  @ParameterizedTest
  @EnumSource
  void fillsEveryPlace(Phrase phrase) {
    for (Language language : Language.values()) {
      assertThat(phrase.in(language, "a{0}", "b", "c", "d", "e"))
          .isEqualTo(
              PLACE
                  .matcher(phrase.text().in(language))
                  .replaceAll(match ->
                      switch (match.group()) {
                        case "{0}" -> "a{0}";
                        case "{1}" -> "b";
                        case "{2}" -> "c";
                        case "{3}" -> "d";
                        default -> "e";
                      }));
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
    return places;
  }
}
