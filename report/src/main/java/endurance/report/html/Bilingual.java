package endurance.report.html;

import endurance.model.Language;
import endurance.model.Text;
import endurance.report.wording.Phrase;
import java.util.function.Function;

/** Texts in every language of the page; the style sheet shows the chosen one. */
final class Bilingual {

  private Bilingual() {}

  /** A text once where it is the same in all languages, else once for each. */
  static Html of(Text text) {
    return text.english().equals(text.chinese())
        ? Html.text(text.english())
        : in(language -> Html.text(text.in(language)));
  }

  static Html of(Phrase phrase) {
    return of(phrase.text());
  }

  /** What is written differently in each language: phrases with places, dates. */
  static Html say(Function<Language, String> sentence) {
    return of(new Text(sentence.apply(Language.ENGLISH), sentence.apply(Language.CHINESE)));
  }

  /** What is set differently in each language. */
  static Html in(Function<Language, Html> content) {
    return each("span", content);
  }

  /** Blocks of each language. */
  static Html blocks(Function<Language, Html> content) {
    return each("div", content);
  }

  private static Html each(String element, Function<Language, Html> content) {
    return Html.fragment(
        java.util.Arrays.stream(Language.values())
            .map(language ->
                Html.styled(element, language.code(), content.apply(language))
                    .with("lang", tag(language)))
            .toList());
  }

  /** BCP 47: Chinese here is written in simplified characters. */
  static String tag(Language language) {
    return switch (language) {
      case ENGLISH -> "en";
      case CHINESE -> "zh-Hans";
    };
  }
}
