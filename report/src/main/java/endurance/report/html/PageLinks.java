package endurance.report.html;

import endurance.analysis.Verdict;
import endurance.model.Language;
import endurance.model.Text;
import java.util.List;

/** Links of an account within the report of one run: to the places of its page. */
record PageLinks(Anchors anchors, AnswerNumbers numbers, List<Verdict> verdicts)
    implements AccountLinks {

  PageLinks {
    verdicts = List.copyOf(verdicts);
  }

  @Override
  public Html answer(String address, Html placeholder, Language language) {
    Html number =
        numbers.of(address).map((Text text) -> Html.text(text.in(language))).orElse(placeholder);
    return number(anchors.link("answer:" + AnswerNumbers.question(address), number));
  }

  @Override
  public Html claim(String id, Html placeholder, Language language) {
    return verdicts.stream()
        .filter(verdict -> verdict.claim().id().equals(id))
        .findFirst()
        .<Html>map(
            verdict -> Anchors.to(Anchors.claim(id), ClaimSection.inAccount(verdict, language)))
        .orElse(placeholder);
  }

  @Override
  public Html fact(String id, Html words) {
    return number(anchors.link("fact:" + id, words));
  }

  @Override
  public Html assumption(String name, Html words) {
    return variable(name, words);
  }

  @Override
  public Html variable(String name, Html words) {
    return number(anchors.link("variable:" + name, words));
  }

  private static Html number(Html content) {
    return Html.styled("span", "number", content);
  }
}
