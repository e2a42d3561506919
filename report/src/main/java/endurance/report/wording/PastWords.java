package endurance.report.wording;

import endurance.analysis.Retrospect;
import endurance.model.Language;
import endurance.model.Text;
import java.util.Locale;

/** What is said in every language of the past that futures retrace, and of what it taught. */
public final class PastWords {

  public static final Text HEADING = new Text("What the past says", "既往数据怎么说");
  public static final Text TAUGHT = new Text("What the data taught", "数据教会了什么");
  public static final Text ALL_TAUGHT =
      new Text("Every uncertain number before and after", "全部不确定量：观测前与观测后");
  public static final Text TRACKS = new Text("Readings and what was expected of them", "观测值与事先的预期");
  public static final Text ASSUMPTION = new Text("assumption", "假设");
  public static final Text BEFORE = new Text("before: 5 %, median, 95 %", "观测前：5 %、中位数、95 %");
  public static final Text BEFORE_BAND =
      new Text("expected before: 2.5 %, median, 97.5 %", "观测前预期：2.5 %、中位数、97.5 %");
  public static final Text AFTER = new Text("after", "观测后");
  public static final Text SPREAD = new Text("spread", "离散度");
  public static final Text SHIFT = new Text("shift", "移动");
  public static final Text SERIES = new Text("readings", "观测序列");
  public static final Text COUNT = new Text("number", "个数");
  public static final Text SCORE_BEFORE = new Text("CRPS before", "CRPS（观测前）");
  public static final Text SCORE_AFTER = new Text("after", "观测后");
  public static final Text INSIDE = new Text("inside 50 · 80 · 95 %", "落入 50 · 80 · 95 % 区间");
  public static final Text BEFORE_INSIDE = new Text("before", "观测前");
  public static final Text HELD_BACK = new Text("held back", "未告知");
  public static final Text KNOWN = new Text("known", "已知");
  public static final Text READ = new Text("read", "观测值");
  public static final Text MONTH = new Text("month", "月份");
  public static final Text PRIOR_OUTLINE =
      new Text("before any reading: 5 to 95 %, median", "观测前：5 % 至 95 %、中位数");
  public static final Text BEFORE_ANY = new Text("Before any reading:", "观测前：");
  public static final Text NOT_TAUGHT = new Text("not taught", "数据未涉及");
  public static final Text EXPLAINED =
      new Text(
          "spread: standard deviation after over before; shift of the median in standard deviations"
              + " before",
          "离散度：观测后与观测前标准差之比；移动：中位数变化，以观测前标准差计");
  public static final Text SCORED =
      new Text(
          "CRPS: how far a forecast lay from what was read, in its unit, less is better; of readings"
              + " that were known it says how well they are retraced, for shares of visits one"
              + " reading ahead",
          "CRPS：预测分布与观测值的距离，以其单位计，越小越好；对已知的观测值，它说明重现得如何（访问份额为提前一次观测的预测）");

  private PastWords() {}

  /** How the futures came to their past. */
  public static Text found(Retrospect past) {
    int readings =
        past.tracks().stream()
            .mapToInt(
                track -> (int) track.points().stream().filter(point -> !point.heldBack()).count())
            .sum();
    String pool = Figures.count(past.pool());
    String effective = Figures.count(Math.round(past.effective()));
    String ancestors = Figures.count(past.ancestors());
    return new Text(
        "Futures retrace %d readings up to %s: of %s tried, the weights count for %s (effective sample size); %s different pasts go on."
            .formatted(
                readings, Dates.month(past.until(), Language.ENGLISH), pool, effective, ancestors),
        "未来重现截至%s的 %d 个观测值：试算 %s 个，权重相当于 %s 个等权未来（有效样本量）；%s 种不同的既往继续推演。"
            .formatted(
                Dates.month(past.until(), Language.CHINESE), readings, pool, effective, ancestors));
  }

  /** That the data had to count less. */
  public static Text tempered(Retrospect past) {
    String power = String.format(Locale.ROOT, "%.2f", past.power());
    String used = Figures.count(Math.round(past.used()));
    return new Text(
        "Too few come near: the data count at %s of their strength, so that the weights count for %s."
            .formatted(power, used),
        "接近观测的未来太少：数据只按 %s 的强度计入，权重由此相当于 %s 个。".formatted(power, used));
  }

  /** How many numbers the data left as they were. */
  public static Text untaught(Retrospect past) {
    long untaught = past.lessons().stream().filter(lesson -> !lesson.taught()).count();
    int all = past.lessons().size();
    return new Text(
        "%d of %d uncertain numbers are as uncertain as before: nothing observed speaks of them."
            .formatted(untaught, all),
        "%2$d 个不确定量中，%1$d 个与观测前一样不确定：没有观测涉及它们。".formatted(untaught, all));
  }

  /** From when on readings were held back. */
  public static Text heldBack(Retrospect past) {
    return new Text(
        "Readings after %s were not told: they are forecast."
            .formatted(Dates.month(past.until(), Language.ENGLISH)),
        "%s之后的观测未告知模型，作为预测检验。".formatted(Dates.month(past.until(), Language.CHINESE)));
  }

  /** Three quantiles in a row. */
  public static String belief(Retrospect.Belief belief, LargeNumber scale) {
    return scale.print(belief.low())
        + "  "
        + scale.print(belief.median())
        + "  "
        + scale.print(belief.high());
  }

  public static String ratio(double contraction) {
    return String.format(Locale.ROOT, "× %.2f", contraction);
  }

  public static String shift(double shift) {
    return String.format(Locale.ROOT, "%+.2f", shift);
  }

  /** How many of some readings lie in each band. */
  public static String inside(Retrospect.Score score, boolean prior) {
    return score.coverage().stream()
        .map(each -> Integer.toString(prior ? each.prior() : each.posterior()))
        .collect(java.util.stream.Collectors.joining(" · "));
  }
}
