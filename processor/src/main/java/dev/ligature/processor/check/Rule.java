package dev.ligature.processor.check;

import dev.ligature.processor.model.Declarations;
import dev.ligature.processor.report.Problem;
import java.util.List;

/** One rule over all that a compilation defines. */
interface Rule {

    /** What breaks the rule, reported at every declaration that takes part. */
    List<Problem> check(Declarations set);
}
