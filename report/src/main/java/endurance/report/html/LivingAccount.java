package endurance.report.html;

import endurance.analysis.Answers;
import endurance.analysis.Verdict;
import endurance.casebook.Briefing;
import endurance.model.Language;
import endurance.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An account whose numbers a page can change and explain: each says in an attribute what it is
 * bound to, {@code data-fact}, {@code data-assumption}, {@code data-answer}, {@code data-variable}
 * or {@code data-claim}. Every text of the case in it is escaped.
 */
public final class LivingAccount {

  /** The case's title is the only heading above. */
  private static final int HEADINGS_ABOVE = 1;

  private final Account account;

  /**
   * @param answers what the numbers say before anything was changed
   * @param assumptionOf the scalar assumption that is the number a fact states, if there is one
   */
  public LivingAccount(Answers answers, Function<String, Optional<String>> assumptionOf) {
    this.account =
        new Account(
            new LiveLinks(new AnswerNumbers(answers), answers.verdicts(), assumptionOf),
            HEADINGS_ABOVE);
  }

  /** HTML to stand within a page. */
  public String of(Briefing briefing) {
    StringBuilder html = new StringBuilder();
    account.of(briefing).print(html);
    return html.toString();
  }

  private record LiveLinks(
      AnswerNumbers numbers,
      List<Verdict> verdicts,
      Function<String, Optional<String>> assumptionOf)
      implements AccountLinks {

    @Override
    public Html answer(String address, Html placeholder, Language language) {
      Html number =
          numbers.of(address).map((Text text) -> Html.text(text.in(language))).orElse(placeholder);
      return number("question:" + AnswerNumbers.question(address), number)
          .with("data-answer", address);
    }

    @Override
    public Html claim(String id, Html placeholder, Language language) {
      return verdicts.stream()
          .filter(verdict -> verdict.claim().id().equals(id))
          .findFirst()
          .<Html>map(verdict -> ClaimSection.inAccount(verdict, language).with("data-claim", id))
          .orElse(placeholder);
    }

    @Override
    public Html fact(String id, Html words) {
      Html.Element fact = number("fact:" + id, words).with("data-fact", id);
      return assumptionOf
          .apply(id)
          .<Html>map(name -> fact.with("data-assumption", name))
          .orElse(fact);
    }

    @Override
    public Html assumption(String name, Html words) {
      return number("assumption:" + name, words).with("data-assumption", name);
    }

    @Override
    public Html variable(String name, Html words) {
      return number("variable:" + name, words).with("data-variable", name);
    }

    private static Html.Element number(String place, Html content) {
      return new Html.Element("a", Map.of("class", "number"), List.of(content))
          .with("href", "#" + place);
    }
  }
}
