/** Notices in the form in which listings are compared with them. */
package io.lanjie.matching.entry;
