package endurance.report.json;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.analysis.fallout.Fallout;
import endurance.analysis.fallout.MoneyGoingRound;
import endurance.analysis.fallout.WhoFalls;
import endurance.analysis.fallout.WhoFalls.Losses;
import endurance.analysis.fallout.WhoFalls.PartyFall;
import java.util.Locale;
import java.util.Optional;

/** Who falls with the company, for programs. */
final class WhoFallsJson {

  private static final String[] QUANTILES = {"p05", "p25", "p50", "p75", "p95"};

  private WhoFallsJson() {}

  static void write(JsonText json, WhoFalls falls) {
    json.put("failure", falls.failure());
    json.put("failing", falls.failing());
    json.put("followed", falls.followed());
    falls.total().ifPresent(total -> json.object("total", inside -> losses(inside, total)));
    json.array("parties", falls.parties(), party -> party(json, party));
    if (falls.failing() > 0) {
      json.put("ambiguous", falls.ambiguous());
      json.put("spared", falls.spared());
    }
    falls
        .typical()
        .ifPresent(typical -> json.object("typical", inside -> typical(inside, typical)));
    falls.money().ifPresent(money -> json.array("money", money.years(), year -> year(json, year)));
  }

  private static void band(JsonText json, Band band) {
    json.put("mean", band.mean());
    for (int i = 0; i < QUANTILES.length; i++) {
      json.put(QUANTILES[i], band.quantiles().get(i));
    }
  }

  private static void party(JsonText json, PartyFall party) {
    json.put("party", party.party().id());
    json.put("name", party.party().name());
    json.put("buffer", party.bufferSays());
    party
        .fall()
        .ifPresent(fall -> {
          losses(json, fall.losses());
          json.put("distressed", fall.distressed());
          json.put("distressed_overall", fall.distressedOverall());
          json.put("cannot_pay", fall.cannotPay());
          json.put("falls", fall.falls());
        });
    party.revenue().ifPresent(revenue -> json.put("revenue", revenue));
    json.array("share_of_revenue", party.shares(), at -> share(json, at));
  }

  /** By three rules, each of which counts what the one before it counts. */
  private static void losses(JsonText json, Losses losses) {
    json.object("alone", inside -> band(inside, losses.alone()));
    json.object("with_failures", inside -> band(inside, losses.withFailures()));
    json.object("with_distress", inside -> band(inside, losses.withDistress()));
    json.object(
        "by_channel",
        inside -> losses.byChannel().forEach((channel, lost) -> inside.put(code(channel), lost)));
    json.put("alone_overall", losses.aloneOverall());
    json.put("with_distress_overall", losses.withDistressOverall());
  }

  private static void share(JsonText json, Answer.At<Band> at) {
    json.put("moment", at.moment().label());
    json.putMonth("month", Optional.of(at.moment().month()));
    band(json, at.value());
  }

  private static void typical(JsonText json, WhoFalls.Typical typical) {
    json.put("future", typical.future());
    json.putMonth("month", Optional.of(typical.when()));
    json.put("among", typical.among());
    Fallout fallout = typical.fallout();
    json.put("total", fallout.total());
    json.array(
        "parties",
        fallout.parties().entrySet(),
        one -> {
          json.put("party", one.getKey());
          json.put("alone", one.getValue().direct());
          json.put("with_failures", one.getValue().whereOnlyFailuresCount());
          json.put("with_distress", one.getValue().total());
          json.put("stress", one.getValue().stress());
          json.put("round", fallout.roundOf(one.getKey()));
          json.put("cannot_pay", one.getValue().cannotPay());
        });
  }

  private static void year(JsonText json, MoneyGoingRound.Year year) {
    json.put("year", year.year());
    json.object("all", inside -> measures(inside, year.all()));
    json.object("without_announced", inside -> measures(inside, year.withoutAnnounced()));
    year.loop()
        .ifPresent(loop -> {
          json.put("loop_gain", loop.gain());
          json.put("runs_away", loop.runsAway());
        });
    json.array(
        "flows",
        year.flows(),
        flow -> {
          json.put("id", flow.money().id());
          json.put("from", flow.money().from());
          json.put("to", flow.money().to());
          json.put("type", code(flow.money().type()));
          json.put("announced", flow.money().announced());
          json.put("amount", flow.amount());
        });
    json.array(
        "round_trips",
        year.roundTrips(),
        trip -> {
          json.put("seller", trip.seller());
          json.put("buyer", trip.buyer());
          json.put("purchases", trip.purchases());
          json.put("amount", trip.amount());
        });
  }

  private static void measures(JsonText json, MoneyGoingRound.Measures measures) {
    json.put("futures", measures.futures());
    json.put("circularity", measures.index());
    json.put("downhill", measures.downhill());
    json.put("outside_cash", measures.outsideCash());
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
