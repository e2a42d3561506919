package endurance.report.html;

import endurance.model.Language;
import endurance.report.wording.Phrase;

/**
 * Choice of language and theme: radio buttons that the style sheet reads, so that they work without
 * script.
 */
final class PageControls {

  private PageControls() {}

  static Html of(Language opensIn) {
    return Html.styled(
        "form",
        "controls",
        group(
            Phrase.LANGUAGE,
            choice("language", "en", Html.text("English"), opensIn == Language.ENGLISH),
            choice(
                "language",
                "zh",
                Html.element("span", Html.text("中文")).with("lang", "zh-Hans"),
                opensIn == Language.CHINESE)),
        group(
            Phrase.THEME,
            choice("theme", "auto", Bilingual.of(Phrase.THEME_AUTOMATIC), true),
            choice("theme", "light", Bilingual.of(Phrase.THEME_LIGHT), false),
            choice("theme", "dark", Bilingual.of(Phrase.THEME_DARK), false)));
  }

  private static Html group(Phrase legend, Html... choices) {
    return Html.element("fieldset", Html.styled("legend", "hidden", Bilingual.of(legend)))
        .holding(choices);
  }

  private static Html choice(String group, String value, Html label, boolean chosen) {
    Html.Element input =
        Html.element("input")
            .with("type", "radio")
            .with("name", group)
            .with("value", value)
            .with("id", group + "-" + value);
    return Html.fragment(
        chosen ? input.with("checked", "checked") : input,
        Html.element("label", label).with("for", group + "-" + value));
  }
}
