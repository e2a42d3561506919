package endurance.report.wording;

import endurance.analysis.comparison.Attribution;
import endurance.analysis.comparison.ChangedGroup;
import endurance.analysis.comparison.Measure;
import endurance.casebook.AssumptionGroup;
import endurance.model.Language;
import endurance.model.Text;
import java.util.function.Function;

/** What is said in every language of scenarios side by side. */
public final class ComparisonWords {

  public static final Text TITLE = new Text("Scenarios side by side", "情景对比");
  public static final Text CHANGE = new Text("change", "变化");
  public static final Text SAME = new Text("same", "相同");
  public static final Text MEDIAN = new Text("median", "中位数");
  public static final Text MEAN = new Text("mean", "均值");
  public static final Text MEAN_MONTHS = new Text("mean, in months", "平均月数");
  public static final Text ATTRIBUTION = new Text("What the change is due to", "变化由何而来");
  public static final Text GROUP = new Text("group of assumptions", "假设组");
  public static final Text PART = new Text("part of the change", "对变化的贡献");
  public static final Text SUM = new Text("sum", "合计");
  public static final Text TOGETHER =
      new Text("What two do together beyond what each does alone", "两组共同作用超出各自之和的部分");
  public static final Text PAIR = new Text("two groups", "两组");
  public static final Text POINTS = new Text("points", "个百分点");
  public static final Text MONTHS = new Text("months", "个月");
  public static final Text CHANGES_SAY =
      new Text(
          "A change is against the first scenario, in the same futures, so that its error is its own;"
              + " of probabilities in points. “Same”: no future differs.",
          "变化以第一个情景为基准，在相同的未来中比较，误差为变化本身的误差；概率以百分点计。“相同”：没有一个未来不同。");
  public static final Text SHARES_SAY =
      new Text(
          "Shares are exact in every future: each group gets what it adds when its assumptions turn"
              + " from the first scenario to the other, on average over all orders (Shapley). What"
              + " two groups do together is part of the shares of both.",
          "分解在每个未来中都是精确的：各组所得为其假设由第一个情景转为另一个时所增加的部分，取所有先后次序的平均（沙普利值）。两组的共同作用已计入各自的份额。");
  public static final Text NEXT_CHANGES = new Text("charts and tables in one page", "图表合为一页");
  public static final Text NEXT_OTHER = new Text("split another answer", "分解另一个答案");
  public static final Text NOTHING = new Text("This answer depends on none of it.", "该答案与这些假设无关。");

  private ComparisonWords() {}

  private static Text each(Function<Language, String> sentence) {
    return new Text(sentence.apply(Language.ENGLISH), sentence.apply(Language.CHINESE));
  }

  /** A measure's date; empty for a runway. */
  public static Text moment(Measure measure) {
    return measure
        .at()
        .map(at ->
            each(in ->
                measure.kind() == Measure.Kind.BY_END_OF
                    ? Phrase.BY_END_OF.in(in, Dates.monthOrYear(at.month(), in))
                    : Dates.moment(at, in)))
        .orElse(new Text("", ""));
  }

  /** The question whose change is split, and for when. */
  public static Text attributed(Measure measure) {
    Text moment = moment(measure);
    return moment.english().isEmpty()
        ? measure.question().ask()
        : new Text(
            measure.question().ask().english() + " — " + moment.english(),
            measure.question().ask().chinese() + "（" + moment.chinese() + "）");
  }

  /** {@code account instead of base}. */
  public static Text instead(String other, String first) {
    return new Text(other + " instead of " + first, other + " 取代 " + first);
  }

  /**
   * What stands above the shares of a change.
   *
   * @param change printed with its unit
   */
  public static Text lead(Attribution attribution, String from, String to, Text change) {
    Text over = over(attribution.runs(), attribution.futures(), attribution.run());
    String ends = from + " → " + to;
    return new Text(
        ends + ", " + change.english() + "; " + over.english(),
        ends + "，" + change.chinese() + "；" + over.chinese());
  }

  /** Over how many runs of how many futures. */
  private static Text over(int runs, long counted, long run) {
    String futures = Figures.count(counted);
    Text all =
        new Text(
            Figures.count(runs) + (runs == 1 ? " run of " : " runs of ") + futures + " futures",
            Figures.count(runs) + " 次运行，每次 " + futures + " 个未来");
    return counted == run
        ? all
        : new Text(
            all.english() + " (" + Figures.count(run - counted) + " left out: not finite)",
            all.chinese() + "（另有 " + Figures.count(run - counted) + " 个数值不再有限，未计入）");
  }

  /** A group by its name; what is in none has one in each language. */
  public static Text name(ChangedGroup group) {
    return group.name().equals(AssumptionGroup.REST)
        ? new Text(AssumptionGroup.REST, "其余")
        : new Text(group.name(), group.name());
  }

  /** {@code a × b}. */
  public static Text pair(ChangedGroup first, ChangedGroup second) {
    return new Text(
        name(first).english() + " × " + name(second).english(),
        name(first).chinese() + " × " + name(second).chinese());
  }

  /** Futures that stopped being finite in a scenario. */
  public static Text excluded(String scenario, long excluded, long futures) {
    return new Text(
        scenario
            + ": "
            + Figures.count(excluded)
            + " of "
            + Figures.count(futures)
            + " futures stopped being finite and are in none of its numbers",
        scenario
            + "："
            + Figures.count(futures)
            + " 个未来中有 "
            + Figures.count(excluded)
            + " 个数值不再有限，未计入其结果");
  }
}
