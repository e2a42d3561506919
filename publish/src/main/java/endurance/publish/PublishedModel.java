package endurance.publish;

import endurance.analysis.Inquiry;
import endurance.browser.BrowserModel;
import endurance.browser.BrowserModel.Precision;
import endurance.casebook.Assumption;
import endurance.casebook.Chart;
import endurance.model.Checked;
import endurance.model.Variable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The model of a case for a page that answers by itself, with all its assumptions open.
 *
 * @param code the model and its futures
 * @param asks what the page finds out of the futures; JSON
 */
public record PublishedModel(BrowserModel code, String asks) {

  /**
   * @param chartPoints points of the clock at which charts are drawn
   * @param chartIds the name of each chart in the page's document
   * @return invalid for the reasons of {@link BrowserModel#of}
   */
  public static Checked<PublishedModel> of(
      Inquiry inquiry, List<Integer> chartPoints, Function<Chart, String> chartIds) {
    return BrowserModel.of(
            inquiry.model(),
            inquiry.observables(chartPoints),
            open(inquiry),
            Precision.FAST,
            inquiry.design())
        .map(code -> new PublishedModel(code, AsksJson.of(inquiry, chartPoints, chartIds)));
  }

  /** The assumptions that are numbers; one that a scenario made an equation stays as it is. */
  private static Set<String> open(Inquiry inquiry) {
    Set<String> open = new LinkedHashSet<>();
    for (Assumption assumption : inquiry.theCase().assumptions().values()) {
      Variable variable = inquiry.model().variables().get(assumption.name());
      if (variable instanceof Variable.Constant || variable instanceof Variable.Input) {
        open.add(assumption.name());
      }
    }
    return open;
  }
}
