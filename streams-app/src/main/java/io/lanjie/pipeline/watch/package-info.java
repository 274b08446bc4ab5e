/**
 * What is in force of each certificate and recall, when it takes effect, and the broadcast of every change to every
 * listing task. One task, so that there is one order of notices; the only place that looks at effective time.
 */
package io.lanjie.pipeline.watch;
