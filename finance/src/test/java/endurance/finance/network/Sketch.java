package endurance.finance.network;

import endurance.finance.money.ExchangeRates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Collects a network of parties named 1, 2, … from matrices. */
public final class Sketch {

  public static final Currency USD = Currency.getInstance("USD");
  public static final ExchangeRates DOLLARS = ExchangeRates.none(USD, LocalDate.of(2026, 2, 3));

  private final List<Party> parties = new ArrayList<>();
  private final List<Obligation> obligations = new ArrayList<>();
  private final List<Holding> holdings = new ArrayList<>();

  /** A sketch of parties with these outside assets. */
  public static Sketch of(double... outsideAssets) {
    var sketch = new Sketch();
    for (double assets : outsideAssets) {
      sketch.parties.add(new Party(name(sketch.parties.size()), assets));
    }
    return sketch;
  }

  /** The id of the party in a row of a matrix. */
  public static String name(int row) {
    return Integer.toString(row + 1);
  }

  /** Adds what each row owes each column. */
  public Sketch owing(int rank, double[][] amounts) {
    for (int i = 0; i < amounts.length; i++) {
      for (int j = 0; j < amounts[i].length; j++) {
        if (amounts[i][j] != 0) {
          owing(i, j, rank, amounts[i][j]);
        }
      }
    }
    return this;
  }

  /** Adds what one row owes one column. */
  public Sketch owing(int debtor, int creditor, int rank, double amount) {
    obligations.add(
        Obligation.between(
            "o" + obligations.size(), name(debtor), name(creditor), amount, USD, rank));
    return this;
  }

  /** Adds what each party owes outsiders. */
  public Sketch owingOutsiders(int rank, double... amounts) {
    for (int i = 0; i < amounts.length; i++) {
      obligations.add(
          Obligation.toOutsiders("o" + obligations.size(), name(i), amounts[i], USD, rank));
    }
    return this;
  }

  /** Adds the part of each row that each column holds. */
  public Sketch held(double[][] parts) {
    for (int i = 0; i < parts.length; i++) {
      for (int j = 0; j < parts[i].length; j++) {
        if (parts[i][j] != 0) {
          holdings.add(new Holding(name(j), name(i), parts[i][j]));
        }
      }
    }
    return this;
  }

  public List<Party> parties() {
    return parties;
  }

  public List<Obligation> obligations() {
    return obligations;
  }

  public List<Holding> holdings() {
    return holdings;
  }

  /** The network in dollars. */
  public ObligationNetwork network() {
    return ObligationNetwork.of(DOLLARS, parties, obligations, holdings).orThrow();
  }
}
