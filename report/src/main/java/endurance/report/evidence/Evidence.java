package endurance.report.evidence;

import endurance.casebook.Assumption;
import endurance.casebook.Basis;
import endurance.casebook.Case;
import endurance.casebook.Fact;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Facts of a case by what they measure and of whom.
 *
 * @param assumption the assumption that was asked about, if one was
 * @param groups in the order of the case; none when nothing matches
 */
public record Evidence(Optional<Assumption> assumption, List<Group> groups) {

  /** All the facts on one quantity of one party, oldest period first. */
  public record Group(String quantity, String about, List<Compared> facts) {
    public Group {
      facts = List.copyOf(facts);
    }
  }

  public Evidence {
    groups = List.copyOf(groups);
  }

  /** Every fact of the case. */
  public static Evidence of(Case about) {
    return new Evidence(Optional.empty(), groups(about, fact -> true));
  }

  /**
   * The facts that a name stands for.
   *
   * @param name a quantity, an assumption, a fact, a source, or whom facts are about; a fact brings
   *     those of its quantity and party with it, an assumption likewise each fact it rests on
   */
  public static Evidence of(Case about, String name) {
    Assumption assumption = about.assumptions().get(name);
    if (assumption != null) {
      return new Evidence(
          Optional.of(assumption), groups(about, sameSubjectAs(about, facts(assumption.basis()))));
    }
    if (about.facts().containsKey(name)) {
      return new Evidence(Optional.empty(), groups(about, sameSubjectAs(about, List.of(name))));
    }
    return new Evidence(
        Optional.empty(),
        groups(
            about,
            fact ->
                fact.quantity().equals(name)
                    || fact.about().equals(name)
                    || fact.source().equals(name)));
  }

  /** Ids of the facts an assumption rests on; none for a judgement. */
  public static List<String> facts(Basis basis) {
    return switch (basis) {
      case Basis.Facts facts -> facts.facts();
      case Basis.Judgement judgement -> List.of();
    };
  }

  private static Predicate<Fact> sameSubjectAs(Case about, List<String> ids) {
    Set<Subject> subjects = new LinkedHashSet<>();
    for (String id : ids) {
      Fact fact = about.facts().get(id);
      if (fact != null) {
        subjects.add(Subject.of(fact));
      }
    }
    return fact -> subjects.contains(Subject.of(fact));
  }

  private static List<Group> groups(Case about, Predicate<Fact> wanted) {
    Map<Subject, List<Fact>> all = new LinkedHashMap<>();
    Set<Subject> shown = new LinkedHashSet<>();
    for (Fact fact : about.facts().values()) {
      all.computeIfAbsent(Subject.of(fact), subject -> new java.util.ArrayList<>()).add(fact);
      if (wanted.test(fact)) {
        shown.add(Subject.of(fact));
      }
    }
    return shown.stream()
        .map(subject -> {
          List<Fact> beside = all.getOrDefault(subject, List.of());
          return new Group(
              subject.quantity(),
              subject.about(),
              beside.stream()
                  .filter(wanted)
                  .sorted(
                      Comparator.comparing((Fact fact) -> fact.asOf().first())
                          .thenComparing(fact -> fact.asOf().last()))
                  .map(fact -> Compared.of(fact, beside))
                  .toList());
        })
        .toList();
  }

  private record Subject(String quantity, String about) {
    static Subject of(Fact fact) {
      return new Subject(fact.quantity(), fact.about());
    }
  }
}
