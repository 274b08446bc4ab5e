/** Lanjie: certificate-status events and recalls meet marketplace listings. */
package io.lanjie;
