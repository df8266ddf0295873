/**
 * Shell scripts to facts.
 *
 * <p>A command is a call of its name with its words as texts; what is piped or redirected into it
 * is the argument {@code stdin}. A variable that the script does not set comes from the
 * environment: {@code $KEY} is lowered to {@code env["KEY"]}, <code>${KEY:-x}</code> to {@code
 * env.get("KEY", "x")}.
 */
@NullMarked
package dev.unmoor.syntax.shell;

import org.jspecify.annotations.NullMarked;
