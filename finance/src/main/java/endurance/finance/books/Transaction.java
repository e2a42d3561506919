package endurance.finance.books;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened at one moment, in the books of everyone concerned: a payment has four postings, two
 * with who pays and two with who is paid.
 */
public record Transaction(String id, LocalDate date, List<Posting> postings) {

  public Transaction {
    postings = List.copyOf(postings);
  }
}
