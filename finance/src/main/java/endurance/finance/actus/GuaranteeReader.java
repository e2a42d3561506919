package endurance.finance.actus;

import endurance.finance.event.Contract;
import endurance.finance.event.Performance;
import endurance.finance.guarantee.Collateral;
import endurance.finance.guarantee.Cover;
import endurance.finance.guarantee.Guarantee;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what stands behind the debts of others. */
record GuaranteeReader(Terms terms, HeaderReader header, RateReader rates, References references) {

  private static final Map<String, Cover.Exposure> EXPOSURES =
      Map.of(
          "NO", Cover.Exposure.NOMINAL,
          "NI", Cover.Exposure.NOMINAL_AND_INTEREST,
          "MV", Cover.Exposure.MARKET_VALUE);

  Contract guarantee() {
    var fee = rates.fee();
    Optional<LocalDateTime> maturity = terms.time("maturityDate");
    return new Guarantee(
        header.header(),
        header.dates(),
        header.dayCount(fee.filter(paid -> !paid.absolute()).isPresent(), maturity),
        cover(),
        terms.number("notionalPrincipal"),
        maturity,
        terms.period("settlementPeriod").orElse(Period.ZERO),
        fee,
        header.transfer());
  }

  Contract collateral() {
    return new Collateral(
        header.header(),
        header.dates(),
        cover(),
        pledges(),
        terms.time("maturityDate"),
        terms.period("settlementPeriod").orElse(Period.ZERO));
  }

  private Cover cover() {
    var covered = new ArrayList<Cover.Covered>();
    for (References.Reference reference : references.of("COVE")) {
      Optional<String> id =
          reference.text("contractIdentifier").or(() -> reference.text("contractID"));
      Optional<Contract> contract =
          reference.hasTerms()
              ? references.contract(reference, Optional.empty())
              : Optional.empty();
      covered.add(
          new Cover.Covered(
              id.orElse(""), contract, reference.text("marketObjectCode").orElse("")));
    }
    if (covered.isEmpty()) {
      terms.refuse("contractStructure", "covers nothing", "refer to a contract as COVE");
    }
    double part = terms.number("coverageOfCreditEnhancement").orElse(1);
    return new Cover(
        covered,
        part,
        terms.choice("guaranteedExposure", EXPOSURES).orElse(Cover.Exposure.NOMINAL),
        events());
  }

  private Set<Performance> events() {
    var events = EnumSet.noneOf(Performance.class);
    List<String> written = terms.texts("creditEventTypeCovered");
    Map<String, Performance> known = HeaderReader.byCode(Performance.values(), Performance::name);
    for (String text : written) {
      Optional.ofNullable(known.get(text))
          .ifPresentOrElse(
              events::add,
              () ->
                  terms.refuse(
                      terms.objection(
                          "creditEventTypeCovered", text, "is not known", "write DL, DQ or DF")));
    }
    if (written.isEmpty()) {
      terms.refuse("creditEventTypeCovered", "is missing", "say what is covered, such as DF");
    }
    return events;
  }

  private List<Collateral.Pledge> pledges() {
    var pledges = new ArrayList<Collateral.Pledge>();
    for (References.Reference reference : references.of("COVI")) {
      references.contract(reference, Optional.empty());
      Optional<String> marketObject = reference.text("marketObjectCode");
      if (marketObject.isEmpty()) {
        terms.refuse(
            terms.objection(
                "contractStructure",
                reference.text("contractID").orElse(""),
                "is pledged and has no marketObjectCode",
                "say under which code its price is observed"));
      }
      double quantity =
          reference
              .text("quantity")
              .map(text -> terms.number("quantity", text).orElse(0))
              .orElse(1.0);
      pledges.add(new Collateral.Pledge(marketObject.orElse(""), quantity));
    }
    if (pledges.isEmpty()) {
      terms.refuse("contractStructure", "pledges nothing", "refer to a contract as COVI");
    }
    return pledges;
  }
}
