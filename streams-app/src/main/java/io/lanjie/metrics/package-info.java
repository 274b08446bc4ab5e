/** What is counted: one interface for each stage, so that nothing is dropped, refused or found unchanged in silence. */
package io.lanjie.metrics;
