/**
 * What follows from score and effort together: the five escape routes, the layers that a vendor
 * owns, what being stuck may cost, models and money, and what if something changes tomorrow.
 *
 * <p>Pure functions of an audit, the knowledge in the catalog and, for evidence, the text of the
 * tree. Nothing here knows how any of it is shown.
 */
@NullMarked
package dev.unmoor.outlook;

import org.jspecify.annotations.NullMarked;
