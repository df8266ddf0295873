/**
 * The words that everything speaks, as records: findings, prompts, models, vendors, the map, the
 * score, the plan.
 *
 * <p>They mirror the published report ({@code unmoor-report/1}) name for name, so that the document
 * is these records written down and nothing else. They know nothing of how a finding was made, how
 * a score is computed or how anything is shown, and depend on no other package, so that every stage
 * may depend on them.
 */
@NullMarked
package dev.unmoor.model;

import org.jspecify.annotations.NullMarked;
