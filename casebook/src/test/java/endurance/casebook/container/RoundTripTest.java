package endurance.casebook.container;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.casebook.folder.CaseFolder;
import endurance.casebook.folder.TestFolders;
import endurance.model.Model;
import endurance.model.ModelPrinter;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A model that is printed and read again is the same model. */
class RoundTripTest {

  private static final long SEED = 41;
  private static final int MODELS = 300;

  @Test
  void generatedModelsComeBackEqual() {
    SplittableRandom seeds = new SplittableRandom(SEED);
    for (int i = 0; i < MODELS; i++) {
      long seed = seeds.nextLong();
      Model model = GeneratedModels.model(new SplittableRandom(seed));
      String printed = ModelPrinter.print(model);
      assertThat(ModelFile.parse(printed, "printed.yaml").orThrow())
          .as("seed %d%n%s", seed, printed)
          .isEqualTo(model);
    }
  }

  @Test
  void theModelOfACaseComesBackEqual() {
    Model model =
        CaseFolder.open(TestFolders.resource("cases/lantern"), TestFolders.resource("library"))
            .read("base", Map.of())
            .orThrow()
            .model();
    String printed = ModelPrinter.print(model);
    assertThat(ModelFile.parse(printed, "printed.yaml").orThrow()).as(printed).isEqualTo(model);
  }
}
