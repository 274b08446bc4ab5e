/** A listing as its texts, each read once, and the seam of those who look for something in them. */
package io.lanjie.matching.reading;
