/**
 * The index from match key to listings, the task's copy of the watch, and the fan-outs of its changes. Claims,
 * coverage, decision and enforcement run in one node, {@link io.lanjie.pipeline.coverage.ListingProcessor}: every
 * decision about a listing is one step inside the task that owns it.
 */
package io.lanjie.pipeline.coverage;
