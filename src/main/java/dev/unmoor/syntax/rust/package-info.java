/**
 * Rust to facts.
 *
 * <p>What only wraps a value vanishes with {@code ?} and {@code .await}: {@code Ok}, {@code Some},
 * smart pointers, locks, conversions between kinds of text; alternatives such as {@code unwrap_or}
 * are choices. Methods of an {@code impl} carry their type as the receiver, and {@code Self} is
 * spelled out. A macro's arguments are read as the expressions that they nearly always are, {@code
 * json!} and {@code vec!} as the literals that they stand for. {@code pub use} and {@code pub mod}
 * are marked as exported again.
 */
@NullMarked
package dev.unmoor.syntax.rust;

import org.jspecify.annotations.NullMarked;
