/** Certificate numbers: their grammar, how sellers write them, and what only looks like one. */
package io.lanjie.matching.number;
