/**
 * The sample campaign: invented goods, shops, certificates and notices in the shape of September 2025.
 *
 * <p>Read in this order: {@link io.lanjie.demo.Phase} is the calendar, {@link io.lanjie.demo.Campaign} gives the events
 * of each phase, {@link io.lanjie.demo.ExpectedOutcome} tells what they have to lead to. Each story writes down its
 * events and its ending side by side; nothing here calls the pipeline, so that the report compares two independent
 * accounts.
 */
package io.lanjie.demo;
