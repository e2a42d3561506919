package endurance.casebook.folder;

import endurance.casebook.BookFigure;
import endurance.casebook.OpeningBooks;
import endurance.casebook.Party;
import endurance.casebook.evidence.Evidence;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Yaml;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.formula.FormulaParser;
import endurance.model.unit.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the books of a party. Of cash, other assets, debt and equity a balance sheet states three;
 * the fourth is what remains, so that it balances in every future, however uncertain the others.
 */
record BooksReader(Frame frame, Evidence evidence) {

  private static final String AS_OF = "as_of";
  private static final String RANK = "rank";
  private static final String TO = "to";

  private static final String[] KEYS =
      Stream.concat(Stream.of(AS_OF), Arrays.stream(BookFigure.values()).map(BookFigure::code))
          .toArray(String[]::new);

  private static final List<BookFigure> STOCKS =
      Arrays.stream(BookFigure.values()).filter(BookFigure::isStock).toList();

  /**
   * Books with what the model needs of them.
   *
   * @param stated the figures as assumptions
   * @param remainder the equation of the stock that is not stated
   */
  record Read(OpeningBooks books, List<Stated> stated, List<Variable> remainder) {}

  /** Names of the assumptions in the books of a party, readable or not. */
  static List<String> written(String party, Field field) {
    return field.node() instanceof Yaml.Mapping mapping
        ? mapping.entries().stream()
            .map(entry -> entry.key().text())
            .filter(key -> !key.equals(AS_OF))
            .map(key -> "party." + party + "." + key)
            .toList()
        : List.of();
  }

  /** The books of a party; empty, with notes, when they cannot be relied on. */
  Optional<Read> read(String party, Field field) {
    Section section = field.section(KEYS);
    Optional<LocalDate> asOf =
        section.required(AS_OF).flatMap(one -> one.day().filter(day -> known(one, day)));
    Map<BookFigure, Stated> stated = new EnumMap<>(BookFigure.class);
    for (BookFigure figure : BookFigure.values()) {
      section
          .optional(figure.code())
          .flatMap(one -> figure(party, figure, one))
          .ifPresent(one -> stated.put(figure, one));
    }
    OptionalInt rank = OptionalInt.empty();
    Optional<String> owedTo = Optional.empty();
    if (section.has(BookFigure.DEBT.code())) {
      Map<String, Field> terms = section.entriesOf(BookFigure.DEBT.code());
      rank = rank(section, terms);
      owedTo = owedTo(party, terms);
    }
    Optional<BookFigure> remainder = remainder(section);
    if (!section.isSound()) {
      return Optional.empty();
    }
    List<BookFigure> figures = new ArrayList<>(stated.keySet());
    remainder.ifPresent(figures::add);
    return Optional.of(
        new Read(
            new OpeningBooks(
                asOf.orElseThrow(), java.util.Set.copyOf(figures), remainder, rank, owedTo),
            List.copyOf(stated.values()),
            remainder.stream().map(one -> remaining(party, one, field)).toList()));
  }

  private boolean known(Field field, LocalDate day) {
    if (!day.isAfter(frame.asOf())) {
      return true;
    }
    field.refuse(
        "a balance sheet of " + day + " is not known on the case's date " + frame.asOf(),
        "take the last one before");
    return false;
  }

  private Text name(String party) {
    return Optional.ofNullable(frame.parties().get(party))
        .map(Party::name)
        .orElse(Text.alike(party));
  }

  private Optional<Stated> figure(String party, BookFigure figure, Field field) {
    List<String> besides = figure == BookFigure.DEBT ? List.of(RANK, TO) : List.of();
    Optional<Stated> stated =
        new AssumptionReader(frame.scope(), evidence)
            .read(field, figure.variable(party), figure.of(party, name(party)), besides);
    Unit money = Unit.base(frame.currency());
    Unit wanted = figure.isStock() ? money : money.dividedBy(Unit.MONTH);
    stated
        .flatMap(one -> one.heading().unit())
        .filter(unit -> !(figure.isStock() ? unit.equals(wanted) : unit.sameQuantityAs(wanted)))
        .ifPresent(unit ->
            field.refuse(
                "in " + unit + " it is no " + (figure.isStock() ? "amount" : "flow of money"),
                figure.isStock() ? "write it in " + wanted : "write such as " + money + "/year"));
    return stated;
  }

  private static OptionalInt rank(Section section, Map<String, Field> terms) {
    Field written = terms.get(RANK);
    if (written == null) {
      Field debt = section.optional(BookFigure.DEBT.code()).orElseThrow();
      debt.problems()
          .add(
              debt.keyOrigin(),
              debt.path() + ": `rank` is missing",
              "say in which order it is paid, from 1: nothing is usual");
      return OptionalInt.empty();
    }
    Optional<Integer> rank = written.whole();
    rank.filter(one -> one < 1)
        .ifPresent(one -> written.refuse("rank " + one + " is below 1", "1 is paid first"));
    return rank.filter(one -> one >= 1).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private Optional<String> owedTo(String party, Map<String, Field> terms) {
    Optional<Field> field = Optional.ofNullable(terms.get(TO));
    Optional<String> to = field.flatMap(Field::text);
    to.filter(id -> !frame.parties().containsKey(id))
        .ifPresent(id ->
            field
                .orElseThrow()
                .refuse("`" + id + "` is no party", Nearest.remedy(id, frame.parties().keySet())));
    to.filter(party::equals)
        .ifPresent(id -> field.orElseThrow().refuse("`" + id + "` owes itself", "name another"));
    return to;
  }

  /** The stock that is not stated; none where there are no stocks at all. */
  private static Optional<BookFigure> remainder(Section section) {
    List<BookFigure> missing = STOCKS.stream().filter(one -> !section.has(one.code())).toList();
    if (missing.size() == 1 && missing.getFirst() != BookFigure.DEBT) {
      return Optional.of(missing.getFirst());
    }
    if (missing.size() < STOCKS.size()) {
      String all = STOCKS.stream().map(BookFigure::code).collect(Collectors.joining(", "));
      section
          .problems()
          .add(
              section.whole().keyOrigin(),
              section.whole().path()
                  + (missing.isEmpty()
                      ? ": " + all + " are all stated and need not add up"
                      : ": of "
                          + all
                          + " too few are stated: "
                          + missing.stream().map(BookFigure::code).collect(Collectors.joining(", "))
                          + " are missing"),
              missing.isEmpty()
                  ? "leave one out: it is what remains"
                  : "state debt and two others, if only as a judgement, or none");
    }
    return Optional.empty();
  }

  private Variable remaining(String party, BookFigure figure, Field field) {
    String assets = BookFigure.EQUITY.variable(party) + " + " + BookFigure.DEBT.variable(party);
    String formula =
        switch (figure) {
          case CASH -> assets + " - " + BookFigure.OTHER_ASSETS.variable(party);
          case OTHER_ASSETS -> assets + " - " + BookFigure.CASH.variable(party);
          case EQUITY -> owned(party) + " - " + BookFigure.DEBT.variable(party);
          case DEBT, REVENUE, OPERATING_CASH_FLOW, CAPITAL_SPENDING, INTEREST ->
              throw new IllegalArgumentException(figure + " never remains");
        };
    return new Variable.Auxiliary(
        new Heading(
            figure.variable(party),
            List.of(),
            Optional.of(Unit.base(frame.currency())),
            new Text("what remains of the balance sheet", "资产负债表的余项"),
            field.keyOrigin()),
        Equations.everywhere(FormulaParser.parse(formula, field.keyOrigin()).orThrow()));
  }

  private static String owned(String party) {
    return BookFigure.CASH.variable(party) + " + " + BookFigure.OTHER_ASSETS.variable(party);
  }
}
