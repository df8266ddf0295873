/**
 * Work away from the window's thread: one centre that runs it, shows it, stops it and brings its
 * result home.
 *
 * <p>{@code javafx.concurrent} needs a running toolkit; this needs two executors, so that
 * view-models run unchanged, and synchronously, in plain tests. Updates are thinned to a rate that
 * a person can read, and a result that newer work has overtaken is dropped.
 */
@NullMarked
package dev.unmoor.desktop.job;

import org.jspecify.annotations.NullMarked;
