package endurance.casebook;

import endurance.finance.Commitment;
import endurance.model.Language;
import endurance.model.Model;
import endurance.model.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One company as of one date, read and checked for one scenario. Maps keep the order in which the
 * case is written.
 *
 * @param id folder name
 * @param scenario the scenario whose overrides the model holds
 * @param company key of the party the case is about
 * @param model complete: blocks expanded, commitments, questions and claims added as variables
 * @param modelAsWritten the same with nothing overridden: what the past is found in
 * @param pledges the commitments, with what they rest on
 * @param flows payments between parties, as far as the case states them
 * @param network who stands behind the company; empty where the case does not say
 * @param observations what was observed of the model up to the case's date
 * @param names what a reader calls elements of dimensions, where not as the case writes them
 * @param groups of assumptions, by which a change between scenarios is split
 */
public record Case(
    String id,
    Text title,
    LocalDate asOf,
    String company,
    String currency,
    Scenario scenario,
    Model model,
    Model modelAsWritten,
    Map<String, Party> parties,
    Map<String, Source> sources,
    Map<String, Fact> facts,
    Map<String, Assumption> assumptions,
    Map<String, BlockInstance> blocks,
    List<Pledge> pledges,
    Flows flows,
    Optional<FailureNetwork> network,
    Observations observations,
    Map<String, Scenario> scenarios,
    Map<String, Question> questions,
    Map<String, Claim> claims,
    List<Chart> charts,
    Map<Language, Briefing> briefings,
    Map<String, AssumptionGroup> groups,
    Map<String, Text> names) {

  public Case {
    parties = ordered(parties);
    sources = ordered(sources);
    facts = ordered(facts);
    assumptions = ordered(assumptions);
    blocks = ordered(blocks);
    pledges = List.copyOf(pledges);
    scenarios = ordered(scenarios);
    questions = ordered(questions);
    claims = ordered(claims);
    charts = List.copyOf(charts);
    briefings = ordered(briefings);
    groups = ordered(groups);
    names = ordered(names);
  }

  /** What a party is called; its id where there is none of that id. */
  public Text nameOf(String party) {
    Party known = parties.get(party);
    return known == null ? Text.alike(party) : known.name();
  }

  /**
   * What a reader calls a number of the model: by its name in English, in Chinese by the title of
   * the assumption, where it is one.
   *
   * @param number with the elements it is of: {@code plan_price[go]}
   */
  public Text called(String number) {
    int bracket = number.indexOf('[');
    Assumption known = assumptions.get(bracket < 0 ? number : number.substring(0, bracket));
    if (known == null) {
      return Text.alike(number);
    }
    String title = known.title().chinese();
    return new Text(
        number,
        bracket < 0
            ? title
            : title + "（" + elementNames(number.substring(bracket + 1, number.length() - 1)) + "）");
  }

  private String elementNames(String elements) {
    return Arrays.stream(elements.split(",", -1))
        .map(one -> elementName(one.strip()).chinese())
        .collect(Collectors.joining("、"));
  }

  /** What an element of a dimension is called; its id in words where the case does not say. */
  public Text elementName(String element) {
    Text named = names.get(element);
    return named == null ? Text.alike(Assumption.inWords(element)) : named;
  }

  /** The terms of all pledges. */
  public List<Commitment> commitments() {
    return pledges.stream().map(Pledge::commitment).toList();
  }

  private static <K, V> Map<K, V> ordered(Map<K, V> map) {
    return java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(map));
  }
}
