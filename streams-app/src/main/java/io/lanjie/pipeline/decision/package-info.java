/**
 * Grounds and policy make the standing: pure rules, called for each change of a listing and of the watch. The truth
 * table they implement is in docs/truth-table.md.
 */
package io.lanjie.pipeline.decision;
