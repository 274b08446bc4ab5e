/** The command that has every listing read again after rules or dictionaries changed. */
package io.lanjie.cli.reread;
