package endurance.report.html;

import endurance.analysis.comparison.Comparison;
import endurance.casebook.Question;
import endurance.model.Text;
import endurance.report.evidence.ScenarioRow;
import endurance.report.wording.ComparisonWords;
import endurance.report.wording.Phrase;
import endurance.report.wording.UnitWords;
import java.util.ArrayList;
import java.util.List;

/** The answers to each question, a column for each scenario. */
record ScenarioTables(Comparison comparison) {

  Html html() {
    List<Html> parts = new ArrayList<>();
    parts.add(Html.styled("p", "note", Bilingual.of(ComparisonWords.CHANGES_SAY)));
    for (Question question : comparison.first().theCase().questions().values()) {
      parts.add(question(question));
    }
    return Html.fragment(parts);
  }

  private Html question(Question question) {
    String id = Anchors.answer(question.id());
    return Html.styled(
            "section",
            "compared",
            Html.element("h3", Bilingual.of(question.ask())).with("id", id + "-title"),
            unit(question),
            AnswerSection.scrolling(
                Html.styled("table", "side-by-side", head(), rows(question))
                    .with("aria-labelledby", id + "-title")))
        .with("id", id);
  }

  private static Html unit(Question question) {
    return question instanceof Question.Amount amount && !amount.unitText().equals("1")
        ? Html.styled(
            "p",
            "unit",
            Bilingual.say(in -> Phrase.IN_UNIT.in(in, UnitWords.of(amount.unitText()).in(in))))
        : Html.nothing();
  }

  private Html head() {
    List<Html> cells = new ArrayList<>();
    cells.add(Html.element("td").with("colspan", "2"));
    comparison
        .names()
        .forEach(name -> cells.add(Html.element("th", Html.text(name)).with("scope", "col")));
    return Html.element("thead", Html.element("tr").holding(cells));
  }

  private Html rows(Question question) {
    return Html.element("tbody")
        .holding(ScenarioRow.of(question, comparison).stream().map(ScenarioTables::row).toList());
  }

  private static Html row(ScenarioRow row) {
    List<Html> cells = new ArrayList<>();
    cells.add(heading("", row.label()));
    cells.add(heading("what", row.what()));
    for (ScenarioRow.Cell cell : row.cells()) {
      cells.add(
          Html.element(
              "td",
              Html.styled(
                  "span", row.below() ? "said-below" : "value", Bilingual.of(minus(cell.value()))),
              Html.text(" "),
              Html.styled("span", "error", Bilingual.of(cell.error()))));
    }
    return Html.styled("tr", row.below() ? "below" : "").holding(cells);
  }

  /** Of a row; an empty cell heads nothing. */
  private static Html heading(String styleClass, Text words) {
    return words.english().isEmpty()
        ? Html.element("td")
        : Html.styled("th", styleClass, Bilingual.of(words)).with("scope", "row");
  }

  private static Text minus(Text number) {
    return new Text(number.english().replace('-', '−'), number.chinese().replace('-', '−'));
  }
}
