package endurance.casebook.folder;

import endurance.casebook.AssumptionGroup;
import endurance.casebook.BlockInstance;
import endurance.casebook.FailureNetwork;
import endurance.casebook.Flows;
import endurance.casebook.Party;
import endurance.casebook.Pledge;
import endurance.casebook.evidence.Evidence;
import endurance.casebook.yaml.Field;
import endurance.model.RankCorrelation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a case folder says, before it is put together as a model in one scenario.
 *
 * @param parties with their books
 * @param base the assumptions as the case itself has them
 * @param assembly variables of all other sections
 * @param observations of which the model has still to be asked for units
 * @param writtenQuestions ids of all questions, readable or not
 * @param writtenClaims ids of all claims, readable or not
 * @param usedFacts ids of facts that series and commitments name
 * @param charts not yet read, since they show the model
 */
record Contents(
    Frame frame,
    Map<String, Party> parties,
    Evidence evidence,
    Map<String, Stated> base,
    ScenarioReader scenarios,
    Overrides overrides,
    Assembly assembly,
    Map<String, BlockInstance> blocks,
    List<Pledge> pledges,
    Flows flows,
    Optional<FailureNetwork> network,
    List<ObservationReader.Written> observations,
    List<RankCorrelation> correlations,
    List<QuestionReader.Asked> questions,
    Set<String> writtenQuestions,
    List<ClaimReader.Asserted> claims,
    Set<String> writtenClaims,
    Set<String> usedFacts,
    Optional<Field> charts,
    Map<String, AssumptionGroup> groups) {}
