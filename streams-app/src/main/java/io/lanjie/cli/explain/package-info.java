/** The command that tells why a listing matches or not. */
package io.lanjie.cli.explain;
