/** What a listing carries, and whether a new version of it says anything new. */
package io.lanjie.pipeline.claims;
