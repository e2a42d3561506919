package endurance.finance.actus;

import endurance.finance.event.Contract;
import endurance.finance.position.Cash;
import endurance.finance.position.Commodity;
import endurance.finance.position.ForeignExchangeOutright;
import endurance.finance.position.Stock;
import java.util.Optional;

/** Reads what is held and neither lent nor derived. */
record PositionReader(Terms terms, HeaderReader header) {

  Contract cash() {
    return new Cash(header.header(), terms.needNumber("notionalPrincipal"));
  }

  Contract stock() {
    // The nominal value of shares moves nothing.
    terms.number("notionalPrincipal");
    var next = terms.number("nextDividendPaymentAmount");
    Optional<String> marketObject = terms.text("marketObjectCodeOfDividends");
    return new Stock(
        header.header(),
        header.dates(),
        header.transfer(),
        terms
            .recurrence("DividendPayment")
            .map(recurrence ->
                new Stock.Dividends(
                    recurrence,
                    terms.need("marketObjectCodeOfDividends", marketObject, ""),
                    next)));
  }

  Contract commodity() {
    return new Commodity(
        header.header(),
        terms.needNumber("quantity"),
        terms.text("marketObjectCode").orElse(""),
        header.transfer());
  }

  Contract foreignExchangeOutright() {
    return new ForeignExchangeOutright(
        header.header(),
        header.dates(),
        terms.needTime("maturityDate"),
        terms.needNumber("notionalPrincipal"),
        terms.needNumber("notionalPrincipal2"),
        terms.needText("currency2"),
        header.settlement(),
        header.transfer());
  }
}
