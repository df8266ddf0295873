/**
 * What is known of vendors, as data: loads and checks {@code assets/catalog/**.yaml} and answers
 * look-ups.
 *
 * <p>Vendors, packages, imports, clients, calls, parameters, hosts, environment names, models,
 * prices, retirements, equivalences, prompt tells and every default of scoring and effort live in
 * files with a source and a date, never in code: a new vendor is a file. Users add their own with
 * the same schema. Nothing here knows the code being scanned.
 */
@NullMarked
package dev.unmoor.catalog;

import org.jspecify.annotations.NullMarked;
