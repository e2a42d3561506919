package endurance.report.html;

import endurance.model.Language;
import endurance.model.Text;
import endurance.report.wording.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * What every page of its own has: head, controls, contents, and its sections one below the other.
 * It loads nothing and works without script; two languages and two themes are in it.
 *
 * @param opensIn what it opens in; empty for the language that the reader's browser prefers,
 *     English where that is not known
 * @param title of the window
 * @param headline above the contents
 * @param sections the first of them is where a reader who skips the contents lands
 */
record PageFrame(Optional<Language> opensIn, Text title, Html headline, List<Section> sections) {

  /** A part of a page with a heading of its own. */
  record Section(String id, Text title, Html content) {}

  PageFrame {
    sections = List.copyOf(sections);
  }

  /** The whole file. */
  String page() {
    StringBuilder page = new StringBuilder("<!doctype html>\n");
    html().print(page);
    return page.append('\n').toString();
  }

  private Html html() {
    Language language = opensIn.orElse(Language.ENGLISH);
    Html.Element html =
        Html.element("html", PageHead.of(title.in(language)), body(language))
            .with("lang", Bilingual.tag(language));
    return opensIn.isPresent() ? html.with("data-language", language.code()) : html;
  }

  private Html body(Language language) {
    return Html.element(
        "body",
        Html.styled("a", "skip", Bilingual.of(Phrase.SKIP))
            .with("href", "#" + sections.getFirst().id()),
        Html.styled("header", "top", PageControls.of(language), headline, contents())
            .with("id", "top"),
        Html.element("main").holding(sections.stream().map(PageFrame::section).toList()),
        Html.element("footer", Anchors.to("top", Bilingual.of(Phrase.TOP))),
        Html.element("div").with("id", "tip").with("role", "status").with("hidden", "hidden"),
        PageHead.script());
  }

  private static Html section(Section section) {
    return Html.styled(
            "section",
            "part",
            Html.element("h2", Bilingual.of(section.title())).with("id", section.id() + "-title"),
            section.content())
        .with("id", section.id())
        .with("aria-labelledby", section.id() + "-title");
  }

  private Html contents() {
    return Html.styled(
            "nav",
            "contents",
            Html.styled("span", "hidden", Bilingual.of(Phrase.PAGE_CONTENTS))
                .with("id", "contents-title"),
            Html.element("ul")
                .holding(
                    sections.stream()
                        .map(each ->
                            Html.element("li", Anchors.to(each.id(), Bilingual.of(each.title()))))
                        .toList()))
        .with("aria-labelledby", "contents-title");
  }
}
