/** The command that asks an instance whether it is well. */
package io.lanjie.cli.health;
