/** What text looks like on a terminal. */
package io.lanjie.terminal;
