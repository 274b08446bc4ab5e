/** Read-only views of the application. No HTTP. */
package io.lanjie.query;
