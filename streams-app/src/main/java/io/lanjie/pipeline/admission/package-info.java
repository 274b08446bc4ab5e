/**
 * Inputs are checked: form, keys, configured marketplaces. What cannot be read becomes a dead letter, what is read and
 * rejected a refusal with its reason; nothing here touches a standing.
 */
package io.lanjie.pipeline.admission;
