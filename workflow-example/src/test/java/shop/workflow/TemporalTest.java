package shop.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.WorkerFactory;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import shop.workflow.LigatureSteps.Fault;

/** Steps in a workflow of Temporal, on its server in memory and a database of H2. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TemporalTest {

    private static final String QUEUE = "shop";

    private TestWorkflowEnvironment temporal;
    private Shop shop;
    private List<String> before;

    @BeforeEach
    void open(TestInfo test) throws SQLException {
        temporal = TestWorkflowEnvironment.newInstance();
        shop = Shop.open(test.getTestMethod().orElseThrow().getName());
        before = shop.everything();
    }

    @AfterEach
    void close() throws SQLException {
        temporal.close();
        shop.close();
    }

    @Test
    void aWorkflowThatSucceedsLeavesWhatItsStepsDid() throws SQLException {
        begin(EnumSet.noneOf(Fault.class));

        replacement("1").replace("rope", "acme", "old", false);

        assertThat(shop.everything())
                .hasSize(3)
                .anyMatch(row -> row.startsWith("product_brand | rope | acme | "))
                .anyMatch(row -> row.startsWith("brand | acme | "))
                .anyMatch(row -> row.startsWith("deleted_brand | old | "));
    }

    @Test
    @Tag("C-070")
    @Tag("C-073")
    void afterAFailureEverythingIsBackExactly() throws SQLException {
        LigatureSteps steps = begin(EnumSet.of(Fault.ANNOUNCE));

        fails(replacement("1"));

        assertThat(steps.faults()).isEmpty();
        assertThat(shop.everything()).isEqualTo(before);
    }

    @Test
    @Tag("C-070")
    void aLinkThatWasThereBeforeTheWorkflowIsThereAfterItsFailure() throws SQLException {
        begin(EnumSet.of(Fault.ANNOUNCE, Fault.AFTER_LINK));

        Replacement replacement = replacement("1");
        assertThatExceptionOfType(WorkflowException.class)
                .isThrownBy(() -> replacement.replace("cup", "old", "acme", false));

        assertThat(shop.everything()).isEqualTo(before);
    }

    @Test
    @Tag("C-075")
    void activitiesThatCrashAfterTheirCommitAndAreRunAgainAreCompensatedExactly() throws SQLException {
        LigatureSteps steps = begin(EnumSet.allOf(Fault.class));

        fails(replacement("1"));

        assertThat(steps.faults()).isEmpty();
        assertThat(shop.everything()).isEqualTo(before);
    }

    @Test
    @Tag("C-074")
    void anotherWorkerCompensatesWhatTheFirstHasDone() throws SQLException, InterruptedException {
        workflows().start();
        LigatureSteps first = new LigatureSteps(shop.ligature(), Set.of());
        WorkerFactory firstWorker = activities(QUEUE, first);
        firstWorker.start();
        Replacement replacement = replacement("1");
        WorkflowClient.start(replacement::replace, "rope", "acme", "old", true);
        first.awaitQuestion();
        firstWorker.shutdown();
        firstWorker.awaitTermination(1, TimeUnit.MINUTES);
        assertThat(shop.everything()).isNotEqualTo(before);

        LigatureSteps second = new LigatureSteps(shop.ligature(), EnumSet.of(Fault.ANNOUNCE));
        activities("second", second).start();
        replacement.approve("second");
        assertThatExceptionOfType(WorkflowException.class)
                .isThrownBy(() -> WorkflowStub.fromTyped(replacement).getResult(Void.class));

        assertThat(second.faults()).isEmpty();
        assertThat(shop.everything()).isEqualTo(before);
    }

    private static void fails(Replacement replacement) {
        assertThatExceptionOfType(WorkflowException.class)
                .isThrownBy(() -> replacement.replace("rope", "acme", "old", false))
                .withStackTraceContaining("nobody listens");
    }

    private LigatureSteps begin(Set<Fault> faults) {
        LigatureSteps steps = new LigatureSteps(shop.ligature(), faults);
        workflows().start();
        activities(QUEUE, steps).start();
        return steps;
    }

    /** What runs workflows knows nothing of the database. */
    private WorkerFactory workflows() {
        WorkerFactory factory = WorkerFactory.newInstance(temporal.getWorkflowClient());
        factory.newWorker(QUEUE).registerWorkflowImplementationTypes(ReplacementWorkflow.class);
        return factory;
    }

    private WorkerFactory activities(String queue, LigatureSteps steps) {
        WorkerFactory factory = WorkerFactory.newInstance(temporal.getWorkflowClient());
        factory.newWorker(queue).registerActivitiesImplementations(steps);
        return factory;
    }

    private Replacement replacement(String id) {
        return temporal.getWorkflowClient()
                .newWorkflowStub(
                        Replacement.class,
                        WorkflowOptions.newBuilder()
                                .setTaskQueue(QUEUE)
                                .setWorkflowId(id)
                                .build());
    }
}
