/**
 * What the application promises, each promise an object that watches what it writes and says in the end whether it was
 * kept; and the events under which they have to be kept, on a real broker with a real registry.
 */
package io.lanjie.guarantee;
