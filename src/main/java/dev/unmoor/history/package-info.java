/**
 * What is remembered between runs: audits, triage, plans and what they really took.
 *
 * <p>One embedded database in the user's data folder, or the same schema on a shared server. Knows
 * SQL and the documents of {@code report}; knows no window and no command. Whatever fails here says
 * so in a {@code HistoryException}; whether an audit is worth less without being remembered is for
 * the caller to say.
 */
@NullMarked
package dev.unmoor.history;

import org.jspecify.annotations.NullMarked;
