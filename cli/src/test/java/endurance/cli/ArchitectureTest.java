package endurance.cli;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import endurance.engine.Distributed;
import endurance.engine.Observable;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the arrows between the modules, drawn in docs/explanation/architecture.md. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

  private static final List<String> MODULES =
      List.of(
          "model",
          "finance",
          "engine",
          "browser",
          "casebook",
          "analysis",
          "report",
          "publish",
          "server",
          "cli");

  private JavaClasses program = new ClassFileImporter().importPackages();

  @BeforeAll
  void importProgram() {
    program =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("endurance");
  }

  @ParameterizedTest
  @CsvSource({
    "model,    ''",
    "finance,  ''",
    "engine,   model finance",
    "browser,  model engine",
    "casebook, model finance",
    "analysis, model finance engine casebook",
    "report,   model finance engine casebook analysis",
    "publish,  model finance engine browser casebook analysis report",
    "server,   model engine casebook analysis report",
    "cli,      model finance engine casebook analysis report server publish"
  })
  void aModuleKnowsOnlyThoseAboveIt(String module, String known) {
    List<String> forbidden = new ArrayList<>();
    for (String other : MODULES) {
      if (!other.equals(module) && !List.of(known.split(" ")).contains(other)) {
        forbidden.add("endurance." + other + "..");
      }
    }
    if (!forbidden.isEmpty()) {
      noClasses()
          .that()
          .resideInAPackage("endurance." + module + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(forbidden.toArray(String[]::new))
          .check(program);
    }
  }

  @ParameterizedTest
  @CsvSource({"model", "finance"})
  void theGroundFloorNeedsNothingButTheJdk(String module) {
    classes()
        .that()
        .resideInAPackage("endurance." + module + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("endurance." + module + "..", "java..", "org.jspecify..")
        .check(program);
  }

  /**
   * The model's formulas and units name where they stand, so that its packages are one piece. What
   * a run is asked for and what it answers with are the words that all packages of the engine
   * share.
   */
  @Test
  void packagesFormNoCircle() {
    slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                if (!name.startsWith("endurance.")) {
                  return SliceIdentifier.ignore();
                }
                return SliceIdentifier.of(
                    name.startsWith("endurance.model") ? "endurance.model" : name);
              }

              @Override
              public String getDescription() {
                return "packages, the model as one";
              }
            })
        .should()
        .beFreeOfCycles()
        .ignoreDependency(alwaysTrue(), belongToAnyOf(Observable.class, Distributed.class))
        .check(program);
  }

  @Test
  void onlyTheCommandTouchesTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("endurance.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(program);
  }

  @Test
  void datesAreJavaTime() {
    noClasses().should().dependOnClassesThat().areAssignableTo(Date.class).check(program);
  }

  @Test
  void nothingStaticCanChange() {
    fields().that().areStatic().should().beFinal().check(program);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(program);
  }
}
