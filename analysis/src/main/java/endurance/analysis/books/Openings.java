package endurance.analysis.books;

import endurance.casebook.BookFigure;
import endurance.casebook.Case;
import endurance.casebook.Flows;
import endurance.casebook.OpeningBooks;
import endurance.casebook.Party;
import endurance.engine.Observable;
import endurance.engine.Trajectory;
import endurance.finance.books.Account;
import endurance.finance.books.AccountType;
import endurance.finance.books.Activity;
import endurance.finance.books.Nature;
import endurance.finance.books.Posting;
import endurance.finance.books.Transaction;
import endurance.finance.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What everyone has before the flows of a future are entered.
 *
 * <p>A party whose cash the case names opens with that cash at the start of the clock. A party with
 * a balance sheet of its own opens with what leads to that sheet: the sheet less the flows entered
 * until the end of its month, which are in it already. So at that day cash, debt and equity are
 * those of the case, and of other assets a part stands under what it is: loans to those whose debt
 * is owed to it, shares, bills. What else a party did in between is not known, and as if it had not
 * been.
 */
final class Openings {

  private static final AccountType OWNERS =
      new AccountType(Flows.OPENING, Nature.EQUITY, Activity.FINANCING);

  private final Case theCase;
  private final Trajectory path;
  private final LocalDate opened;
  private final List<Transaction> posted;
  private final Currency currency;

  /**
   * @param opened the day before the clock begins
   * @param posted flows of the future
   */
  Openings(Case theCase, Trajectory path, LocalDate opened, List<Transaction> posted) {
    this.theCase = theCase;
    this.path = path;
    this.opened = opened;
    this.posted = posted;
    this.currency = Currency.getInstance(theCase.currency());
  }

  /** The figures of balance sheets. */
  static Set<Observable> needs(Case theCase) {
    Set<Observable> needs = new LinkedHashSet<>();
    int last = theCase.model().clock().steps();
    for (Party party : theCase.parties().values()) {
      party
          .books()
          .filter(OpeningBooks::balances)
          .ifPresent(_ -> {
            for (BookFigure figure : BookFigure.values()) {
              if (figure.isStock()) {
                needs.add(new Observable(figure.variable(party.id()), last));
              }
            }
          });
    }
    return needs;
  }

  List<Transaction> all() {
    List<Transaction> all = new ArrayList<>();
    for (String party : theCase.flows().parties()) {
      Flows.Cash cash = theCase.flows().cash().get(party);
      Party known = theCase.parties().get(party);
      if (cash != null) {
        Map<AccountType, Money> balances = new TreeMap<>();
        balances.put(Flows.CASH_ACCOUNT, Money.rounded(path.at(cash.variable(), 0), currency));
        all.addAll(opening(party, balances));
      } else if (known != null && known.books().filter(OpeningBooks::balances).isPresent()) {
        LocalDate sheet = YearMonth.from(known.books().orElseThrow().asOf()).atEndOfMonth();
        all.addAll(opening(party, missing(party, sheet)));
      }
    }
    return all;
  }

  /** What has to be entered so that the books show the balance sheet on its day. */
  private Map<AccountType, Money> missing(String party, LocalDate day) {
    Money none = Money.zero(currency);
    Map<AccountType, Money> missing = new TreeMap<>();
    Money lent = none;
    for (Party other : theCase.parties().values()) {
      if (other.books().flatMap(OpeningBooks::owedTo).filter(party::equals).isPresent()) {
        lent = lent.plus(figure(other.id(), BookFigure.DEBT));
      }
    }
    missing.put(Flows.CASH_ACCOUNT, figure(party, BookFigure.CASH));
    missing.put(Flows.LOANS, lent);
    missing.put(Flows.DEBT, figure(party, BookFigure.DEBT).negated());
    Money others = figure(party, BookFigure.OTHER_ASSETS).plus(lent.negated());
    for (Transaction transaction : posted) {
      for (Posting posting : transaction.postings()) {
        AccountType type = posting.account().type();
        boolean before =
            posting.account().party().equals(party) && !transaction.date().isAfter(day);
        if (before && missing.containsKey(type)) {
          missing.merge(type, posting.amount().negated(), Money::plus);
        } else if (before && (type.nature() == Nature.ASSET || type.nature() == Nature.LIABILITY)) {
          others = others.plus(posting.amount().negated());
        }
      }
    }
    missing.put(Flows.OTHER_ASSETS, others);
    return missing;
  }

  /** The same at every point: it is an assumption, or what remains of three. */
  private Money figure(String party, BookFigure figure) {
    return Money.rounded(path.at(figure.variable(party), 0), currency);
  }

  /** Balances, debits above 0, and the owners' part that balances them. */
  private List<Transaction> opening(String party, Map<AccountType, Money> balances) {
    List<Posting> postings = new ArrayList<>();
    Money owners = Money.zero(currency);
    for (Map.Entry<AccountType, Money> one : balances.entrySet()) {
      if (one.getValue().signum() != 0) {
        postings.add(
            Posting.debit(new Account(party, one.getKey()), Flows.OPENING, one.getValue()));
        owners = owners.plus(one.getValue());
      }
    }
    if (owners.signum() != 0) {
      postings.add(Posting.credit(new Account(party, OWNERS), Flows.OPENING, owners));
    }
    return postings.isEmpty()
        ? List.of()
        : List.of(new Transaction(Flows.OPENING + "-" + party, opened, postings));
  }
}
