/**
 * The what-if screen: things that may happen tomorrow, switched on and slid up several at once, and
 * what they would do to this code.
 *
 * <p>The engine says what follows; here it is only asked and shown. The model knows no view.
 */
@NullMarked
package dev.unmoor.desktop.whatif;

import org.jspecify.annotations.NullMarked;
